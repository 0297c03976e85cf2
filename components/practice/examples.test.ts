import { expect, it } from 'vitest';
import { i18n } from '#i18n';
import { loadAnalyzer } from '@/lib/analysis/analyze';
import type { RuleId } from '@/lib/analysis/finding';
import { type Example, examples } from './examples';

/** What each example is there to show. */
const shows: Record<Example['id'], RuleId | 'nothing'> = {
  earlyAsk: 'ask',
  softAsk: 'ask',
  award: 'self-promotion',
  stock: 'boilerplate',
  template: 'boilerplate',
  broadcast: 'broadcast',
  telling: 'telling',
  hurry: 'urgency',
  conversation: 'nothing',
};

it.each(examples)('the example $id shows what it is there for', async ({ id, surface }) => {
  const text = i18n.t(`practice.example.${id}.text`);
  const analyzer = await loadAnalyzer();
  const { findings } = analyzer.analyze(text, { surface, addressed: surface !== 'post' });
  const rules = findings.map(({ rule }) => rule);
  if (shows[id] === 'nothing') expect(rules).toEqual([]);
  else expect(rules).toContain(shows[id]);
});
