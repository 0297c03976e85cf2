import { i18n } from '#i18n';
import type { NudgeView } from '@/lib/nudge/view';
import { keepComposerFocus } from './quiet-press';
import { Dots } from './standing-meter';
import { chipWords, hintWords, loudFindings, noticeWords } from './wording';

export interface ChipProps {
  view: NudgeView;
  /** Id of the card, while it is open. */
  cardId: string | undefined;
  /** `byKeyboard`: the card should take the focus. */
  onToggle(byKeyboard: boolean): void;
}

/** The small sign beside a composer: the relationship in words and how many hints there are; else a dot. */
export function Chip({ view, cardId, onToggle }: ChipProps) {
  // A copied suggestion is told where its button is.
  const notice = view.notice === 'suggestion-copied' ? undefined : noticeWords(view.notice);
  const words = chipWords(view);
  const hints = loudFindings(view).length;
  const standing = view.state === 'ready' ? view.verdict?.standings[0] : undefined;
  const quiet = !notice && words.length === 0 && hints === 0;
  return (
    <button
      type="button"
      className="chip"
      data-quiet={quiet || undefined}
      data-hints={hints > 0 || undefined}
      aria-description={i18n.t('chip.move')}
      aria-haspopup="dialog"
      aria-expanded={cardId !== undefined}
      aria-controls={cardId}
      onMouseDown={keepComposerFocus}
      onClick={(event) => onToggle(event.detail === 0)}
    >
      <span className="unseen">{i18n.t('chip.name')}:</span>{' '}
      {standing && !notice && view.recognized && <Dots {...standing} />}
      <span className="sign" aria-hidden="true" />
      <span className="words">
        {notice ??
          (quiet ? i18n.t(view.verdict ? 'chip.audience' : 'chip.waiting') : words.join(' · '))}
      </span>
      {quiet && ' '}
      {hints > 0 ? (
        <span className="count">
          <span className="unseen">,</span> <b>{hintWords(hints)}</b>
          <i aria-hidden="true">{hints}</i>
        </span>
      ) : (
        quiet && view.verdict && <span className="unseen">{hintWords(0)}</span>
      )}
    </button>
  );
}
