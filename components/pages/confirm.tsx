import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';

interface ConfirmProps {
  title: string;
  children: ReactNode;
  /** What the button that does it says. */
  act: string;
  /** A word that must be typed first, for what cannot be taken back. */
  word?: string;
  /** It can be taken back: its button need not warn. */
  undoable?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks once more before something is lost. Escape and the first button leave everything as it is. */
export function Confirm({
  title,
  children,
  act,
  word,
  undoable,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const ready = word === undefined || typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onConfirm();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        {word !== undefined && (
          <label className="labelled">
            <span>{i18n.t('data.confirm.type', { word })}</span>
            <input
              className="text-field"
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
        )}
        <div className="line">
          <button type="button" className="button" onClick={onCancel}>
            {i18n.t('data.confirm.cancel')}
          </button>
          <button
            type="submit"
            className={undoable ? 'button button-strong' : 'button button-care'}
            disabled={!ready}
          >
            {act}
          </button>
        </div>
      </form>
    </dialog>
  );
}
