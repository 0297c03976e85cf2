import { type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { marks, sentEvent } from '@/lib/practice/adapter';
import { type PracticeSetting, partnerOf } from '@/lib/practice/setting';

interface ComposeBoxProps {
  setting: PracticeSetting;
  text: string;
  editor: RefObject<HTMLTextAreaElement | null>;
  onType: (text: string) => void;
  /** The draft goes out, in practice: the coach has let it through, or has released it. */
  onSend: () => void;
}

/** A compose box like those of the sites. The coach watches it from outside and knows nothing of React. */
export function ComposeBox({ setting, text, editor, onType, onSend }: ComposeBoxProps) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const partner = partnerOf(setting);
  const send = (): void => {
    if (text.trim() === '') return;
    box.current?.dispatchEvent(new CustomEvent(sentEvent));
    onSend();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form
      ref={box}
      className="compose"
      {...{ [marks.box]: '' }}
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={id} className="compose-to">
        {partner && setting.surface !== 'post'
          ? i18n.t(`practice.to.${setting.surface}`, { name: partner.displayName })
          : i18n.t('practice.to.post')}
      </label>
      <textarea
        id={id}
        ref={editor}
        rows={6}
        value={text}
        placeholder={i18n.t('practice.placeholder')}
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={keyDown}
      />
      <div className="compose-foot">
        <button
          type="button"
          className="button button-strong"
          {...{ [marks.send]: '' }}
          disabled={text.trim() === ''}
          onClick={send}
        >
          {i18n.t(`practice.send.${setting.surface}`)}
        </button>
      </div>
    </form>
  );
}
