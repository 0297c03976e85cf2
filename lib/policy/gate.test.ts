import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '@/lib/analysis/finding';
import { type Addressee, type Draft, personId } from '@/lib/draft/draft';
import { decide } from './gate';
import { defaultPolicy, type Policy } from './policy';

const person = (handle: string, more: Partial<Addressee> = {}): Addressee => ({
  site: 'x',
  handle,
  displayName: handle,
  certain: true,
  role: 'author',
  ...more,
});

const draft = (addressees: Addressee[], more: Partial<Draft> = {}): Draft => ({
  site: 'x',
  surface: addressees.length > 0 ? 'reply' : 'post',
  text: 'Please donate today.',
  addressees,
  ...more,
});

const finding: Finding = { rule: 'ask', start: 0, end: 6, variant: 'hard' };
const asking = (strongestAsk: Analysis['strongestAsk'], findings = [finding]) => ({
  strongestAsk,
  findings,
});

const policy = (ask: Partial<Policy['ask']> = {}): Policy => ({
  ...defaultPolicy,
  ask: { ...defaultPolicy.ask, ...ask },
});

/** Touches on record, by handle. */
const record = (touches: Record<string, number>, people: Addressee[]) =>
  new Map(people.map((known) => [personId(known), { touches: touches[known.handle] ?? 0 }]));

const mary = person('mary');
const tom = person('tom', { role: 'mention' });
const quoted = person('quoted', { role: 'quoted' });
const unsure = person('Ann Lee', { certain: false });

interface Row {
  name: string;
  ask: Analysis['strongestAsk'];
  to?: Addressee[];
  touches?: Record<string, number>;
  policy?: Partial<Policy['ask']>;
  surface?: Draft['surface'];
  level: string;
  reasons: string[];
}

const hard = 'hard' as const;
const soft = 'soft' as const;

describe('the gate, row by row', () => {
  const rows: Row[] = [
    // The boundary: four on record make this the fifth contact.
    { name: 'hard ask, stranger', ask: hard, to: [mary], level: 'confirm', reasons: ['too-early'] },
    {
      name: 'hard ask, 4th contact',
      ask: hard,
      to: [mary],
      touches: { mary: 3 },
      level: 'confirm',
      reasons: ['too-early'],
    },
    {
      name: 'hard ask, 5th contact',
      ask: hard,
      to: [mary],
      touches: { mary: 4 },
      level: 'nudge',
      reasons: [],
    },
    {
      name: 'hard ask, 50th contact',
      ask: hard,
      to: [mary],
      touches: { mary: 49 },
      level: 'nudge',
      reasons: [],
    },
    // The threshold is the policy's.
    {
      name: 'from the first contact on',
      ask: hard,
      to: [mary],
      policy: { fromContact: 1 },
      level: 'nudge',
      reasons: [],
    },
    {
      name: 'from the 50th, 49th contact',
      ask: hard,
      to: [mary],
      touches: { mary: 48 },
      policy: { fromContact: 50 },
      level: 'confirm',
      reasons: ['too-early'],
    },
    {
      name: 'from the 50th, 50th contact',
      ask: hard,
      to: [mary],
      touches: { mary: 49 },
      policy: { fromContact: 50 },
      level: 'nudge',
      reasons: [],
    },
    // Enforcement.
    {
      name: 'only nudged',
      ask: hard,
      to: [mary],
      policy: { enforcement: 'nudge' },
      level: 'nudge',
      reasons: ['too-early'],
    },
    {
      name: 'blocked',
      ask: hard,
      to: [mary],
      policy: { enforcement: 'block' },
      level: 'block',
      reasons: ['too-early'],
    },
    {
      name: 'block, but earned',
      ask: hard,
      to: [mary],
      touches: { mary: 4 },
      policy: { enforcement: 'block' },
      level: 'nudge',
      reasons: [],
    },
    // Strength.
    {
      name: 'soft ask, stranger',
      ask: soft,
      to: [mary],
      level: 'nudge',
      reasons: ['soft-ask-early'],
    },
    {
      name: 'soft ask, earned',
      ask: soft,
      to: [mary],
      touches: { mary: 4 },
      level: 'nudge',
      reasons: [],
    },
    {
      name: 'soft ask where any is held',
      ask: soft,
      to: [mary],
      policy: { holds: 'any' },
      level: 'confirm',
      reasons: ['too-early'],
    },
    {
      name: 'soft ask where any is held and blocked',
      ask: soft,
      to: [mary],
      policy: { holds: 'any', enforcement: 'block' },
      level: 'block',
      reasons: ['too-early'],
    },
    {
      name: 'soft ask under block of hard ones',
      ask: soft,
      to: [mary],
      policy: { enforcement: 'block' },
      level: 'nudge',
      reasons: ['soft-ask-early'],
    },
    {
      name: 'pointer, stranger',
      ask: 'pointer',
      to: [mary],
      policy: { holds: 'any', enforcement: 'block' },
      level: 'nudge',
      reasons: [],
    },
    { name: 'no ask, stranger', ask: 'none', to: [mary], level: 'nudge', reasons: [] },
    // Several people: the least earned decides.
    {
      name: 'one of two is a stranger',
      ask: hard,
      to: [mary, tom],
      touches: { mary: 9 },
      level: 'confirm',
      reasons: ['too-early'],
    },
    {
      name: 'both earned',
      ask: hard,
      to: [mary, tom],
      touches: { mary: 4, tom: 4 },
      level: 'nudge',
      reasons: [],
    },
    // A quote's words go to the audience.
    {
      name: 'quoted stranger',
      ask: hard,
      to: [quoted],
      surface: 'quote',
      level: 'nudge',
      reasons: ['public-ask'],
    },
    {
      name: 'quoted stranger and earned mention',
      ask: hard,
      to: [quoted, tom],
      touches: { tom: 4 },
      surface: 'quote',
      level: 'nudge',
      reasons: [],
    },
    {
      name: 'quoted friend and mentioned stranger',
      ask: hard,
      to: [quoted, tom],
      touches: { quoted: 9 },
      surface: 'quote',
      level: 'confirm',
      reasons: ['too-early'],
    },
    {
      name: 'quoted and spoken to',
      ask: hard,
      to: [quoted, { ...quoted, role: 'mention' }],
      surface: 'quote',
      level: 'confirm',
      reasons: ['too-early'],
    },
    // The audience.
    { name: 'hard ask in public', ask: hard, level: 'nudge', reasons: ['public-ask'] },
    {
      name: 'hard ask in public under block',
      ask: hard,
      policy: { enforcement: 'block' },
      level: 'nudge',
      reasons: ['public-ask'],
    },
    { name: 'soft ask in public', ask: soft, level: 'nudge', reasons: ['public-ask'] },
    { name: 'pointer in public', ask: 'pointer', level: 'nudge', reasons: [] },
    {
      name: 'message to nobody known',
      ask: hard,
      surface: 'message',
      level: 'nudge',
      reasons: ['uncertain-identity'],
    },
    // Uncertain identity.
    {
      name: 'hard ask, only a name known',
      ask: hard,
      to: [unsure],
      level: 'confirm',
      reasons: ['too-early', 'uncertain-identity'],
    },
    {
      name: 'hard ask, a name with enough contacts',
      ask: hard,
      to: [unsure],
      touches: { 'Ann Lee': 4 },
      level: 'nudge',
      reasons: ['uncertain-identity'],
    },
    {
      name: 'soft ask, only a name known',
      ask: soft,
      to: [unsure],
      level: 'nudge',
      reasons: ['soft-ask-early', 'uncertain-identity'],
    },
    { name: 'no ask, only a name known', ask: 'none', to: [unsure], level: 'nudge', reasons: [] },
  ];

  test.each(rows)('$name: $level', ({ ask, to = [], touches = {}, level, reasons, ...row }) => {
    const about = draft(to, row.surface ? { surface: row.surface } : {});
    const verdict = decide(about, asking(ask), record(touches, to), policy(row.policy));
    expect({ level: verdict.level, reasons: verdict.reasons }).toEqual({ level, reasons });
  });
});

describe('the numbers behind a verdict', () => {
  test('name each person once, the least earned first', () => {
    const to = [mary, tom, { ...mary, role: 'mention' as const }];
    const { standings } = decide(
      draft(to),
      asking('hard'),
      record({ mary: 7, tom: 2 }, to),
      policy(),
    );
    expect(standings).toEqual([
      { addressee: tom, touches: 2, contact: 3, opensAt: 5, open: false },
      { addressee: mary, touches: 7, contact: 8, opensAt: 5, open: true },
    ]);
  });

  test('put who is quoted after who is spoken to', () => {
    const to = [quoted, tom];
    const { standings } = decide(draft(to), asking('hard'), record({ tom: 9 }, to), policy());
    expect(standings.map(({ addressee }) => addressee.handle)).toEqual(['tom', 'quoted']);
  });

  test('leave out our own account: an answer to oneself goes to the audience', () => {
    const verdict = decide(
      draft([person('us')], { account: 'Us' }),
      asking('hard'),
      new Map(),
      policy(),
    );
    expect(verdict).toMatchObject({ standings: [], reasons: ['public-ask'], level: 'nudge' });
  });

  test('count an uncertain identity apart from a certain one of the same name', () => {
    const certain = record({ 'ann lee': 9 }, [person('ann lee')]);
    expect(decide(draft([unsure]), asking('hard'), certain, policy()).level).toBe('confirm');
  });

  test.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'a:b', '\ud800'])(
    'hold for the handle %s',
    (handle) => {
      const to = [person(handle)];
      expect(decide(draft(to), asking('hard'), new Map(), policy()).level).toBe('confirm');
      expect(
        decide(draft(to), asking('hard'), record({ [handle]: 4 }, to), policy()).standings,
      ).toEqual([expect.objectContaining({ contact: 5 })]);
    },
  );

  test('nothing found is clear, whoever it goes to', () => {
    expect(decide(draft([mary]), asking('none', []), new Map(), policy()).level).toBe('clear');
    expect(decide(draft([]), asking('none', []), new Map(), policy()).level).toBe('clear');
  });

  test('an early ask holds even where the hint is switched off', () => {
    expect(decide(draft([mary]), asking('hard', []), new Map(), policy()).level).toBe('confirm');
  });
});
