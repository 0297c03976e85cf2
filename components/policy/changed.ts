import type { RuleId } from '@/lib/analysis/finding';
import type { SiteId } from '@/lib/draft/draft';
import type { Policy } from '@/lib/policy/policy';
import type { Change } from './changes';

/** Another value for one of the settings of the gate. */
export function changedAsk<Key extends keyof Policy['ask']>(
  policy: Policy,
  key: Key,
  value: Policy['ask'][Key],
): Change {
  const put = (to: Policy['ask'][Key]) => (current: Policy) => ({
    ...current,
    ask: { ...current.ask, [key]: to },
  });
  return {
    apply: put(value),
    revert: put(policy.ask[key]),
    ...(typeof value === 'number' && { joins: `ask.${key}` }),
  };
}

/** A rule switched on or off. */
export function switchedRule(rule: RuleId, on: boolean): Change {
  const put = (to: boolean) => (policy: Policy) => ({
    ...policy,
    rules: { ...policy.rules, [rule]: to },
  });
  return { apply: put(on), revert: put(!on) };
}

/** A site switched on or off. */
export function switchedSite(site: SiteId, on: boolean): Change {
  const put = (to: boolean) => (policy: Policy) => ({
    ...policy,
    sites: { ...policy.sites, [site]: to },
  });
  return { apply: put(on), revert: put(!on) };
}

type QuietPhrase = Policy['quietPhrases'][number];

/** A phrase that may be flagged again. Its way back puts it where it was, among what has come since. */
export function removedPhrase(policy: Policy, removed: QuietPhrase): Change {
  const isIt = ({ rule, phrase }: QuietPhrase) =>
    rule === removed.rule && phrase === removed.phrase;
  const place = policy.quietPhrases.findIndex(isIt);
  return {
    apply: (current) => ({
      ...current,
      quietPhrases: current.quietPhrases.filter((quiet) => !isIt(quiet)),
    }),
    revert: (current) => ({
      ...current,
      quietPhrases: current.quietPhrases.some(isIt)
        ? current.quietPhrases
        : current.quietPhrases.toSpliced(place, 0, removed),
    }),
  };
}
