import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Composer, forget, useHasWords } from './composer';
import { type FocusTrap, trapFocus } from './focus-trap';
import { Icon } from './icons';
import { PostArticle } from './post';
import { closeModal, labels, postBy, say } from './store';

/** X's own attributes of its focus traps and dialogs. */
const group = { role: 'group', tabIndex: 0 } as const;
const sentinel = { tabIndex: 0, 'aria-hidden': true } as const;

/** A root that keeps the focus while it stands on top, between two sentinels. */
function FocusTrapView({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const trap = useRef<FocusTrap | undefined>(undefined);
  useLayoutEffect(() => {
    if (!root.current) return;
    const made = trapFocus(root.current);
    trap.current = made;
    return () => made.remove();
  }, []);
  useEffect(() => trap.current?.rerendered());
  return (
    <>
      <div {...sentinel} />
      <div className="trap" {...group} ref={root}>
        {children}
      </div>
      <div {...sentinel} />
    </>
  );
}

/** The sheet that asks before words are thrown away. */
function DiscardSheet({ onKeep }: { onKeep(): void }) {
  const title = useId();
  const leave = (saved: boolean) => {
    forget('modal');
    closeModal();
    if (saved) say(labels.saved);
  };
  return (
    <div className="layer" data-testid="confirmationSheetDialog">
      <button
        type="button"
        className="mask"
        data-testid="mask"
        aria-label={labels.close}
        tabIndex={-1}
        onClick={onKeep}
      />
      <div className="sheet" role="alertdialog" aria-modal="true" aria-labelledby={title}>
        <FocusTrapView>
          <h1 id={title}>{labels.saveTitle}</h1>
          <p>{labels.saveText}</p>
          <button type="button" data-testid="confirmationSheetConfirm" onClick={() => leave(true)}>
            {labels.save}
          </button>
          <button type="button" data-testid="confirmationSheetCancel" onClick={() => leave(false)}>
            {labels.discard}
          </button>
        </FocusTrapView>
      </div>
    </div>
  );
}

/** `/compose/post` over the page: a new post, a reply (the post above) or a quote (the post below the words). */
export function ComposeModal({ address }: { address: string }) {
  const query = new URL(address, location.href).searchParams;
  const answers = postBy(query.get('in_reply_to') ?? undefined);
  const quotes = postBy(query.get('quote') ?? undefined);
  const hasWords = useHasWords('modal');
  const [asking, setAsking] = useState(false);
  const close = () => {
    if (hasWords) setAsking(true);
    else closeModal();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <>
      <div className="layer">
        <button
          type="button"
          className="mask"
          data-testid="mask"
          aria-label={labels.close}
          tabIndex={-1}
          onClick={close}
        />
        <div className="dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header">
          <FocusTrapView>
            <span id="modal-header" hidden>
              {answers ? labels.reply : labels.post}
            </span>
            <button
              type="button"
              className="round"
              data-testid="app-bar-close"
              aria-label={labels.close}
              onClick={close}
            >
              <Icon name="close" />
            </button>
            {answers && <PostArticle post={answers} kind="answered" />}
            <Composer
              id="modal"
              place="modal"
              chip="always"
              placeholder={
                answers
                  ? labels.replyPlaceholder
                  : quotes
                    ? labels.quotePlaceholder
                    : labels.placeholder
              }
              answers={answers}
              quotes={quotes}
              onSent={closeModal}
            />
          </FocusTrapView>
        </div>
      </div>
      {asking && <DiscardSheet onKeep={() => setAsking(false)} />}
    </>
  );
}
