import { beforeEach, describe, expect, it } from 'vitest';
import { loadAnalyzer } from '@/lib/analysis/analyze';
import type { Draft } from '@/lib/draft/draft';
import { defaultPolicy } from '@/lib/policy/policy';
import { practiceCoach } from './coach';
import { type PracticeSetting, partnerOf } from './setting';

const ask = 'Please donate today.';

describe('the coach of the practice', () => {
  let setting: PracticeSetting;
  const coach = () =>
    practiceCoach({
      analyze: async (text, context) => (await loadAnalyzer()).analyze(text, context),
      policy: async () => defaultPolicy,
      setting: () => setting,
      now: () => Date.UTC(2026, 10, 21),
    });
  const draft = (text: string): Draft => {
    const partner = partnerOf(setting);
    const { site, surface } = setting;
    return { site, surface, text, addressees: partner ? [partner] : [] };
  };

  beforeEach(() => {
    setting = { site: 'x', surface: 'reply', contact: 4 };
  });

  it('holds an ask of the fourth contact and lets the one of the fifth go', async () => {
    const { verdict, findings } = await coach().judge(draft(ask));
    expect(verdict).toMatchObject({ level: 'confirm', standings: [{ contact: 4, open: false }] });
    expect(findings.map(({ rule }) => rule)).toEqual(['ask']);
    setting = { ...setting, contact: 5 };
    expect((await coach().judge(draft(ask))).verdict).toMatchObject({
      level: 'nudge',
      standings: [{ contact: 5, open: true }],
    });
  });

  it('knows nobody in a post', async () => {
    setting = { ...setting, surface: 'post' };
    expect((await coach().judge(draft(ask))).verdict.standings).toEqual([]);
  });

  it('offers to keep nothing', async () => {
    expect((await coach().judge(draft(ask))).mayPark).toBe(false);
  });

  it('waves hints off until it is closed, and no longer', async () => {
    const first = coach();
    expect(await first.dismiss({ rule: 'ask', phrase: 'Please donate today' })).toBe(false);
    expect((await first.judge(draft(ask))).findings).toEqual([]);
    expect(await first.dismiss({ rule: 'telling' })).toBe(true);
    expect((await first.judge(draft('You should stop that.'))).findings).toEqual([]);
    expect((await coach().judge(draft(ask))).findings).toHaveLength(1);
  });
});
