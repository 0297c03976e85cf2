import { i18n } from '#i18n';
import { ruleName } from '@/components/names';
import type { RuleId } from '@/lib/analysis/finding';
import { Fold } from './fold';
import { Section } from './section';
import './about-section.css';

export interface About {
  version: string;
  /** Where each rule comes from; `undefined` while it is looked up. */
  sources: readonly { rule: RuleId; source: string }[] | undefined;
}

/** A source ends its list of places with one that can be looked up. */
const place = /doi:(10\.\S+?)(?=[;,]?(?:\s|$))|(https:\/\/\S+?)(?=[;,.]?(?:\s|$))/g;

/** A source with its places as links. */
function Source({ text }: { text: string }) {
  const parts: (string | { text: string; href: string })[] = [];
  let at = 0;
  for (const found of text.matchAll(place)) {
    const [whole, doi, url] = found;
    parts.push(text.slice(at, found.index));
    parts.push({ text: whole, href: doi ? `https://doi.org/${doi}` : (url ?? '') });
    at = found.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <a key={part.href} href={part.href} target="_blank" rel="noreferrer">
        {part.text}
      </a>
    ),
  );
}

/** What this is, what it may do, and what it stands on. */
export function AboutSection({ version, sources }: About) {
  return (
    <Section id="about" title={i18n.t('options.aboutThis.title')}>
      <p>{i18n.t('options.aboutThis.version', { version })}</p>
      <p className="line">
        <a href="/licence.txt">{i18n.t('options.aboutThis.licence')}</a>
        <a href="/privacy.txt">{i18n.t('options.aboutThis.privacy')}</a>
        <a href="/welcome.html">{i18n.t('options.aboutThis.welcome')}</a>
      </p>
      <Fold
        id="sources"
        title={i18n.t('options.aboutThis.sources')}
        about={i18n.t('options.aboutThis.sourcesAbout')}
      >
        <dl className="sources">
          {(sources ?? []).map(({ rule, source }) => (
            <div key={rule}>
              <dt>{ruleName(rule)}</dt>
              <dd lang="en">
                <Source text={source} />
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Section>
  );
}
