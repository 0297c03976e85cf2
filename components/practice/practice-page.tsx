import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { Head } from '@/components/pages/head';
import type { Finding } from '@/lib/analysis/finding';
import { mostContacts, type PracticeSetting } from '@/lib/practice/setting';
import { ComposeBox } from './compose-box';
import { ExampleList } from './example-list';
import type { Example } from './examples';
import { Where } from './where';
import { WrongFlag } from './wrong-flag';
import '@/components/pages/pages.css';
import './practice.css';

/** All that the practice stands on, handed in by its entrypoint; the same object at each render. */
export interface PracticePageWorld {
  setting: StoreApi<PracticeSetting>;
  /** What the coach says of the box at this moment. */
  findings: StoreApi<readonly Finding[]>;
  /** The text was changed by other means than typing: the coach should look. */
  look: () => void;
  version: string;
  copy: (text: string) => Promise<void>;
}

/** A place to try the coach: what it says here it says on the sites, and nothing of it is recorded. */
export function PracticePage({ world }: { world: PracticePageWorld }) {
  const setting = useStore(world.setting);
  const findings = useStore(world.findings);
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const editor = useRef<HTMLTextAreaElement>(null);

  const pick = ({ surface }: Example, example: string): void => {
    world.setting.setState({ surface });
    setText(example);
    setSent(0);
    editor.current?.focus();
    world.look();
  };
  const send = (): void => {
    setText('');
    setSent((before) => before + 1);
    if (setting.surface === 'post') return;
    world.setting.setState({ contact: Math.min(setting.contact + 1, mostContacts) });
  };
  return (
    <>
      <Head current="practice" />
      <main className="sheet practice">
        <header>
          <h1>{i18n.t('practice.title')}</h1>
          <p className="sheet-quiet">{i18n.t('practice.about')}</p>
        </header>
        <section className="panel" aria-label={i18n.t('practice.box')}>
          <Where setting={world.setting} />
          <ComposeBox
            setting={setting}
            text={text}
            editor={editor}
            onType={(typed) => {
              setText(typed);
              setSent(0);
            }}
            onSend={send}
          />
          <p role="status" className={sent ? 'said' : undefined}>
            <span key={sent}>{sent > 0 && i18n.t('practice.sent')}</span>
          </p>
        </section>
        <ExampleList onPick={pick} />
        <WrongFlag
          findings={findings}
          setting={setting}
          version={world.version}
          copy={world.copy}
        />
      </main>
    </>
  );
}
