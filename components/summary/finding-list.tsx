import { i18n } from '#i18n';
import { ruleName } from '@/components/names';
import { type RuleId, ruleIds } from '@/lib/analysis/finding';
import { formatCount, type Reading } from './format';
import './finding-list.css';

interface FindingListProps {
  /** How many sent drafts each rule flagged. */
  findings: Record<RuleId, number>;
  reading: Reading;
}

/** What was flagged, by rule, most first; rules that found nothing are left out. */
export function FindingList({ findings, reading }: FindingListProps) {
  const found = ruleIds
    .map((rule) => ({ rule, drafts: findings[rule] }))
    .filter(({ drafts }) => drafts > 0)
    .sort((one, other) => other.drafts - one.drafts);
  const most = found[0]?.drafts ?? 0;
  return (
    <section className="part" aria-labelledby="week-findings">
      <h2 id="week-findings">{i18n.t('week.findings')}</h2>
      {found.length === 0 && <p className="nothing">{i18n.t('week.noFindings')}</p>}
      <ul>
        {found.map(({ rule, drafts }) => (
          <li key={rule} className="finding">
            <span className="finding-name">{ruleName(rule)}</span>
            <span className="bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.max(4, (drafts / most) * 100)}%` }} />
            </span>
            <span className="finding-count">
              {i18n.t('week.drafts', drafts, [formatCount(drafts, reading)])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
