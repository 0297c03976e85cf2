import { type Analysis, askStrengths, type Finding } from '@/lib/analysis/finding';
import { phraseKey } from './phrase';
import { maxQuietPhrases, type Policy } from './policy';

/** A rule goes quiet as a whole with each fifth of its phrases that a person dismisses. */
export const dismissalsUntilQuiet = 5;

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

/** The findings of rules that are switched on. */
export function shownFindings(findings: readonly Finding[], policy: Policy): Finding[] {
  return findings.filter(({ rule }) => policy.rules[rule]);
}

/** The policy after a person dismissed a phrase, or a rule; `ruleQuiet` when the rule as a whole is quiet now. */
export function dismissed(
  policy: Policy,
  { rule, phrase }: { rule: Finding['rule']; phrase?: string },
): { policy: Policy; ruleQuiet: boolean } {
  const off = { ...policy, rules: { ...policy.rules, [rule]: false } };
  if (phrase === undefined) return { policy: off, ruleQuiet: true };
  const key = phraseKey(phrase);
  const known = policy.quietPhrases.some((quiet) => quiet.rule === rule && quiet.phrase === key);
  if (key === '' || known) return { policy, ruleQuiet: !policy.rules[rule] };
  const quietPhrases = [...policy.quietPhrases, { rule, phrase: key }].slice(-maxQuietPhrases);
  const count = quietPhrases.filter((quiet) => quiet.rule === rule).length;
  const ruleQuiet = count % dismissalsUntilQuiet === 0;
  return { policy: { ...(ruleQuiet ? off : policy), quietPhrases }, ruleQuiet };
}
