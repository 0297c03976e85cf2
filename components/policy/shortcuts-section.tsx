import { i18n } from '#i18n';
import { Section } from './section';
import './shortcuts-section.css';

export interface Shortcuts {
  /** The keys that open the card, as the browser writes them; empty when none are set. */
  keys: string;
  /** Which browser's words to use. */
  browser: 'chromium' | 'firefox';
  /** Leads to where the browser lets keys be set; absent where it has no such way. */
  onChange?: (() => void) | undefined;
}

/** What the keyboard does, and where the one key of ours that a page could want is changed. */
export function ShortcutsSection({ keys, browser, onChange }: Shortcuts) {
  return (
    <Section
      id="shortcuts"
      title={i18n.t('options.shortcut.title')}
      about={i18n.t('options.shortcut.keys')}
    >
      <dl className="shortcuts">
        <div>
          <dt>{keys ? <kbd>{keys}</kbd> : i18n.t('options.shortcut.unset')}</dt>
          <dd>{i18n.t('options.shortcut.about')}</dd>
        </div>
        {(['arrows', 'home', 'escape'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{i18n.t(`options.shortcut.${key}.keys`)}</kbd>
            </dt>
            <dd>{i18n.t(`options.shortcut.${key}.about`)}</dd>
          </div>
        ))}
      </dl>
      <div className="line">
        {onChange && (
          <button type="button" className="button" onClick={onChange}>
            {i18n.t('options.shortcut.change')}
          </button>
        )}
        <p className="about">{i18n.t(`options.shortcut.${browser}`)}</p>
      </div>
    </Section>
  );
}
