import { type Analysis, askStrengths, type Finding } from '@/lib/analysis/finding';
import type { Draft, SiteId } from '@/lib/draft/draft';
import { phraseKey } from './phrase';
import { type Loudness, maxQuietPhrases, type Policy } from './policy';

/** A rule goes quiet as a whole with each fifth of its phrases that a person dismisses. */
const dismissalsUntilQuiet = 5;

/** The strongest ask among findings, with its kind; `undefined` without any. */
export function strongestAskOf(findings: readonly Finding[]): Finding['ask'] {
  return findings
    .flatMap(({ ask }) => ask ?? [])
    .reduce<Finding['ask']>(
      (strongest, ask) =>
        strongest && askStrengths.indexOf(strongest.strength) >= askStrengths.indexOf(ask.strength)
          ? strongest
          : ask,
      undefined,
    );
}

/** The analysis without the findings on phrases that the person has made quiet. */
export function withoutQuietPhrases(analysis: Analysis, text: string, policy: Policy): Analysis {
  if (policy.quietPhrases.length === 0) return analysis;
  const isQuiet = ({ rule, start, end }: Finding): boolean => {
    const key = phraseKey(text.slice(start, end));
    return policy.quietPhrases.some((quiet) => quiet.rule === rule && quiet.phrase === key);
  };
  const findings = analysis.findings.filter((finding) => !isQuiet(finding));
  if (findings.length === analysis.findings.length) return analysis;
  const { withoutAsk, ...rest } = analysis;
  const strongestAsk = strongestAskOf(findings)?.strength ?? 'none';
  // The draft without its ask was made for the ask that has just gone quiet, or for one of several.
  const kept = withoutAsk !== undefined && strongestAsk === analysis.strongestAsk;
  return { ...rest, findings, strongestAsk, ...(kept ? { withoutAsk } : {}) };
}

/** How loud a rule is on a site. */
const loudnessOf = (policy: Policy, rule: Finding['rule'], site: SiteId): Loudness =>
  policy.siteRules[site][rule] ?? policy.rules[rule];

/** The findings that are told on a site, those that are not to be loud marked so. */
export function shownFindings(
  findings: readonly Finding[],
  policy: Policy,
  site: SiteId,
): Finding[] {
  return findings.flatMap((finding) => {
    const loudness = loudnessOf(policy, finding.rule, site);
    if (loudness === 'off') return [];
    return loudness === 'dot' ? { ...finding, dot: true as const } : finding;
  });
}

/** An analysis in a language that the policy does not want judged: as if the rules had not known it. */
function inLanguages(analysis: Analysis, { languages }: Policy): Analysis {
  // English is all that there are rules for so far.
  if (languages.includes('en')) return analysis;
  const { withoutAsk: _, ...rest } = analysis;
  return { ...rest, judged: false, findings: [], strongestAsk: 'none' };
}

/** What a judgement is made of, before the record: what the gate goes by, and what the person is told. */
export interface Heard {
  gate: Analysis;
  findings: Finding[];
}

/**
 * What of an analysis counts under the policy. A quiet phrase is a person's word that this is no ask; under `block`,
 * and where the policy says so, the gate does not take it.
 */
export function hear(all: Analysis, { text, site }: Draft, policy: Policy): Heard {
  const analysis = inLanguages(all, policy);
  const heard = withoutQuietPhrases(analysis, text, policy);
  const { enforcement, quietPhrasesOpen } = policy.ask;
  const gate = enforcement === 'block' || !quietPhrasesOpen ? analysis : heard;
  return { gate, findings: shownFindings(heard.findings, policy, site) };
}

function mapValues<Key extends string, Value, Result>(
  record: Record<Key, Value>,
  map: (value: Value) => Result,
): Record<Key, Result> {
  const entries = Object.entries<Value>(record).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, Result>;
}

/** The policy after a person dismissed a phrase, or a rule; `ruleQuiet` when the rule as a whole is quiet now. */
export function dismissed(
  policy: Policy,
  { rule, phrase }: { rule: Finding['rule']; phrase?: string },
): { policy: Policy; ruleQuiet: boolean } {
  const off: Policy = {
    ...policy,
    rules: { ...policy.rules, [rule]: 'off' },
    // On a site where the rule was set apart it goes quiet as well.
    siteRules: mapValues(policy.siteRules, ({ [rule]: _, ...others }) => others),
  };
  if (phrase === undefined) return { policy: off, ruleQuiet: true };
  const key = phraseKey(phrase);
  const known = policy.quietPhrases.some((quiet) => quiet.rule === rule && quiet.phrase === key);
  if (key === '' || known) return { policy, ruleQuiet: policy.rules[rule] === 'off' };
  const quietPhrases = [...policy.quietPhrases, { rule, phrase: key }].slice(-maxQuietPhrases);
  const count = quietPhrases.filter((quiet) => quiet.rule === rule).length;
  const ruleQuiet = count % dismissalsUntilQuiet === 0;
  return { policy: { ...(ruleQuiet ? off : policy), quietPhrases }, ruleQuiet };
}
