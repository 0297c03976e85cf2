import { useRef } from 'react';
import { i18n } from '#i18n';
import { ruleName } from '@/components/names';
import type { Policy } from '@/lib/policy/policy';
import './section.css';
import './quiet-phrases.css';

type QuietPhrase = Policy['quietPhrases'][number];

/** What stands for a passage that is too long to be kept in its own words (`lib/policy/phrase.ts`). */
const digest = /^#[0-9a-f]{16}$/;

interface QuietPhrasesProps {
  phrases: QuietPhrase[];
  onRemove: (phrase: QuietPhrase) => void;
}

/** The phrases a person does not want to be told about, with the way to have one flagged again. */
export function QuietPhrases({ phrases, onRemove }: QuietPhrasesProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (phrase: QuietPhrase) => {
    onRemove(phrase);
    // The button goes away with its phrase: the focus stays in the section.
    title.current?.focus();
  };
  return (
    <section className="card" aria-labelledby="options-quiet">
      <h2 id="options-quiet" tabIndex={-1} ref={title}>
        {i18n.t('options.quiet.title')}
      </h2>
      <p className="about">{i18n.t(`options.quiet.${phrases.length > 0 ? 'about' : 'none'}`)}</p>
      <ul className="phrases">
        {phrases.map((quiet) => (
          <Phrase
            key={`${quiet.rule} ${quiet.phrase}`}
            quiet={quiet}
            onRemove={() => remove(quiet)}
          />
        ))}
      </ul>
    </section>
  );
}

function Phrase({ quiet, onRemove }: { quiet: QuietPhrase; onRemove: () => void }) {
  const kept = !digest.test(quiet.phrase);
  const name = kept ? quiet.phrase : i18n.t('options.quiet.passage');
  return (
    <li className="phrase">
      <span>
        {kept ? (
          <q>
            <bdi>{name}</bdi>
          </q>
        ) : (
          name
        )}
        <span className="about"> {ruleName(quiet.rule)}</span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={i18n.t('options.quiet.removeThis', { phrase: name })}
        onClick={onRemove}
      >
        {i18n.t('options.quiet.remove')}
      </button>
    </li>
  );
}
