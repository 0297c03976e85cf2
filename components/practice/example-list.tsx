import { i18n } from '#i18n';
import { type Example, examples } from './examples';

/** Drafts to try: each is put into the box as it stands. */
export function ExampleList({ onPick }: { onPick: (example: Example, text: string) => void }) {
  return (
    <section className="panel practice-examples" aria-labelledby="practice-examples">
      <h2 id="practice-examples">{i18n.t('practice.examples')}</h2>
      <ul className="examples">
        {examples.map((example) => {
          const text = i18n.t(`practice.example.${example.id}.text`);
          return (
            <li key={example.id}>
              <button type="button" className="example" onClick={() => onPick(example, text)}>
                <strong>{i18n.t(`practice.example.${example.id}.name`)}</strong>
                <span lang="en">{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
