import { describe, expect, it } from 'vitest';
import { loadAnalyzer } from './analyze';
import type { Setting } from './document';
import type { Finding, RuleId } from './finding';

/** A text with the flagged words in «guillemets»; with a setting when it is not a reply. */
export type Example = string | [text: string, setting: Partial<Setting>];

const parts = (example: Example, base: Setting) => {
  const [marked, setting] = typeof example === 'string' ? [example, {}] : example;
  return { marked, text: marked.replace(/[«»]/g, ''), setting: { ...base, ...setting } };
};

/** Marks a rule's findings in a text as the examples do; a flag on the whole draft is one pair around it all. */
function marked(text: string, findings: Finding[], rule: RuleId): string {
  let out = '';
  let done = 0;
  for (const { start, end } of findings.filter((finding) => finding.rule === rule)) {
    out += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return out + text.slice(done);
}

/** A rule's two lists: what it flags, with the exact words, and what it leaves alone. */
export function ruleExamples(
  rule: RuleId,
  base: Setting,
  { flagged, clean }: { flagged: readonly Example[]; clean: readonly Example[] },
): void {
  describe(rule, () => {
    it.each(flagged.map((example) => parts(example, base)))(
      'flags $marked',
      async ({ marked: expected, text, setting }) => {
        const { findings } = (await loadAnalyzer()).analyze(text, setting);
        expect(marked(text, findings, rule)).toBe(expected);
      },
    );
    it.each(clean.map((example) => parts(example, base)))(
      'leaves alone: $text',
      async ({ text, setting }) => {
        const { findings } = (await loadAnalyzer()).analyze(text, setting);
        expect(marked(text, findings, rule)).toBe(text);
      },
    );
    it('has at least as many clean examples as flagged ones', () => {
      expect(clean.length).toBeGreaterThanOrEqual(flagged.length);
    });
  });
}

export const inPost: Setting = { surface: 'post', addressed: false };
export const inReply: Setting = { surface: 'reply', addressed: true };
