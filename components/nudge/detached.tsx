import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { keepComposerFocus } from './quiet-press';

/**
 * What is said once the coach has left a composer: the extension was updated or removed under the page, or something
 * of ours failed. The browser takes our messages away with the extension, so they are fetched while it is still there.
 */
const farewellWords = () => {
  const name = i18n.t('chip.name');
  const reload = i18n.t('card.reload');
  return {
    detached: { name, reload, line: i18n.t('chip.detached'), about: i18n.t('card.detached') },
    aside: { name, reload, line: i18n.t('chip.aside'), about: i18n.t('card.aside') },
  };
};
type Farewells = ReturnType<typeof farewellWords>;
export type Farewell = Farewells[keyof Farewells];

/** The chip of a composer that the coach has left: one quiet line, and on request what to do. */
export function DetachedChip({
  words,
  onToggle,
  cardId,
}: {
  words: Farewell;
  onToggle(): void;
  cardId: string | undefined;
}) {
  return (
    <button
      type="button"
      className="chip"
      aria-expanded={cardId !== undefined}
      aria-controls={cardId}
      onMouseDown={keepComposerFocus}
      onClick={onToggle}
    >
      <span className="unseen">{words.name}: </span>
      <span className="sign" aria-hidden="true" />
      <span className="words" role="status">
        {words.line}
      </span>
    </button>
  );
}

/** What to do about it: the draft first, then the page. */
export function DetachedCard({
  words,
  id,
  onReload,
}: {
  words: Farewell;
  id: string;
  onReload(): void;
}) {
  const about = useId();
  return (
    <section id={id} className="card" aria-labelledby={about} onMouseDown={keepComposerFocus}>
      <div className="plight">
        <p id={about}>{words.about}</p>
        <button type="button" onClick={onReload}>
          {words.reload}
        </button>
      </div>
    </section>
  );
}

/** Remembers the words for the rest of a composer's life. */
export const useFarewells = (): Farewells => useState(farewellWords)[0];
