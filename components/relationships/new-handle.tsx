import { type FormEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { accountNamed } from '@/lib/touches/profile-address';
import { handleWords } from './row-words';
import type { AccountView } from './world';

interface NewHandleProps {
  account: AccountView;
  /** Answers whether it is done. */
  onRename: (handle: string) => Promise<boolean>;
}

/** An account's handle has changed: the new one is typed, or the address of the profile pasted. */
export function NewHandle({ account, onRename }: NewHandleProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const site = siteName(account.site);
  const close = () => {
    setText(undefined);
    setWrong(false);
    // The field that had the focus goes.
    opener.current?.focus();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const named = accountNamed(text?.trim() ?? '', account.site);
    if (!named || named.site !== account.site || !/^\S+$/.test(named.handle)) {
      setWrong(true);
      return;
    }
    if (named.handle === account.handle || (await onRename(named.handle))) close();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="link-button"
        aria-expanded={text !== undefined}
        aria-label={i18n.t('relationships.newHandle.of', { handle: handleWords(account) })}
        onClick={() => (text === undefined ? setText('') : close())}
      >
        {i18n.t('relationships.newHandle.open')}
      </button>
      {text !== undefined && (
        <form
          className="new-handle"
          noValidate
          onSubmit={(event) => void save(event)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') close();
          }}
        >
          <label className="labelled">
            <span>{i18n.t('relationships.newHandle.field', { site })}</span>
            <input
              // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field.
              autoFocus
              className="text-field"
              value={text}
              maxLength={300}
              spellCheck={false}
              autoCapitalize="none"
              autoComplete="off"
              aria-invalid={wrong || undefined}
              aria-describedby={`${id}-about`}
              onChange={(event) => {
                setText(event.target.value);
                setWrong(false);
              }}
            />
          </label>
          <p
            id={`${id}-about`}
            className={wrong ? 'care' : 'sheet-quiet'}
            role={wrong ? 'alert' : undefined}
          >
            {wrong
              ? i18n.t('relationships.newHandle.wrong', { site })
              : i18n.t('relationships.newHandle.about')}
          </p>
          <p className="line">
            <button type="submit" className="button button-strong">
              {i18n.t('relationships.newHandle.save')}
            </button>
            <button type="button" className="link-button" onClick={close}>
              {i18n.t('data.confirm.cancel')}
            </button>
          </p>
        </form>
      )}
    </>
  );
}
