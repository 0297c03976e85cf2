import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { personId } from '@/lib/draft/draft';
import type { NudgeActions, NudgeView } from '@/lib/nudge/view';
import { FindingItem } from './finding-item';
import { suggestionsFor } from './finding-text';
import { ignoreHeldKeys, keepComposerFocus } from './quiet-press';
import { StandingMeter } from './standing-meter';
import { hintWords, noticeWords, verdictWords } from './wording';

export interface CardProps {
  view: NudgeView;
  actions: NudgeActions;
  id: string;
  /** Opened by the keyboard: the card takes the focus. By the mouse, the composer keeps it. */
  takesFocus: boolean;
  /** Puts the chip somewhere else, for those who do not drag. */
  onMoveChip: () => void;
}

/** What the coach cannot do at present, and why; nothing when all is well. */
function Plight({ view }: Pick<CardProps, 'view'>) {
  if (view.state === 'unreachable') return <p className="plight">{i18n.t('card.unreachable')}</p>;
  if (!view.recognized) return <p className="plight">{i18n.t('card.unrecognized')}</p>;
  return null;
}

/** The focus stays in the card when the part of it that has the focus is about to go: the next Tab goes on from there. */
function keepFocus(card: HTMLElement | null): void {
  if (card?.matches(':focus-within')) card.focus({ preventScroll: true });
}

/** The list of hints and the relationships of one draft. It opens from the chip or a shortcut and is not modal. */
export function Card({ view, actions, id, takesFocus, onMoveChip }: CardProps) {
  const title = useId();
  const card = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const keyDown = (event: KeyboardEvent) => {
    ignoreHeldKeys(event);
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    actions.closeCard();
  };

  const { verdict, findings, text } = view;
  const suggestions = suggestionsFor(view);
  const standings = verdict?.standings ?? [];
  const reasons = view.state === 'ready' ? (verdict?.reasons ?? []) : [];
  // A copy is told where its button is.
  const notice = view.notice === 'suggestion-copied' ? undefined : noticeWords(view.notice);
  return (
    <div
      id={id}
      ref={card}
      className="card"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={keyDown}
      onMouseDown={keepComposerFocus}
    >
      <div className="card-head">
        <h2 id={title}>{i18n.t('card.title', { hints: hintWords(findings.length) })}</h2>
        <button type="button" className="close" onClick={() => actions.closeCard()}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{i18n.t('card.close')}</span>
        </button>
      </div>
      <Plight view={view} />
      {notice && <p className="notice">{notice}</p>}
      {standings.map((standing) => (
        <StandingMeter key={personId(standing.addressee)} standing={standing} />
      ))}
      {view.recognized && verdict && standings.length === 0 && (
        <p className="muted">{i18n.t('card.audience')}</p>
      )}
      {reasons.map((reason) => verdict && <p key={reason}>{verdictWords(reason, verdict)}</p>)}
      {findings.length > 0 ? (
        <ul className="findings">
          {findings.map((finding, at) => {
            const suggestion = suggestions[at];
            return (
              <FindingItem
                key={`${finding.rule} ${finding.start} ${finding.end}`}
                finding={finding}
                text={text}
                suggestion={suggestion}
                copied={view.notice === 'suggestion-copied' && copied === suggestion}
                onCopy={(words) => {
                  setCopied(words);
                  actions.copySuggestion(words);
                }}
                onDismiss={(scope) => {
                  keepFocus(card.current);
                  actions.dismiss(finding, scope);
                }}
              />
            );
          })}
        </ul>
      ) : (
        view.state === 'ready' && <p className="muted">{i18n.t('card.noFindings')}</p>
      )}
      <div className="card-foot">
        <button type="button" className="link" onClick={onMoveChip}>
          {i18n.t('card.move')}
        </button>
      </div>
    </div>
  );
}
