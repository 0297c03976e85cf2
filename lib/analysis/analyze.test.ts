import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadAnalyzer, newAnalyzer } from './analyze';
import type { Setting } from './document';
import type { Analysis } from './finding';
import { inPost, inReply } from './rule.fixture';
import { rules } from './rules/registry';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadAnalyzer();
});

const sentences = [
  'Please donate $20 by Friday.',
  'Would you sign our petition?',
  'We are proud to announce our new report!',
  'You should plant native trees.',
  'Last chance to get tickets!',
  'Sorry for the inconvenience, please send us a DM.',
  'Dear {{name}}, thanks for your feedback.',
  'The library opened a new wing on Saturday.',
  'What would you read there first?',
  'RT @mary: please give today',
  'She said "please give what you can" and left.',
  '🙏🏽 Share this #please #now https://example.org/a?b=c',
  '1. Build your own shed\n2. Paint it red',
  'Thanks @tom!',
  'Bitte spenden Sie heute.',
];
const setting = fc.constantFrom<Setting>(
  inPost,
  inReply,
  { surface: 'message', addressed: true },
  { ...inPost, reposts: 'read', account: 'riverbank' },
);
const scrap = fc.oneof(
  fc.constantFrom(
    ...sentences,
    ' ',
    '\n',
    '\n\n',
    '"',
    '“',
    '(',
    'RT ',
    '#',
    '@',
    '{{',
    '...',
    '!!',
    '\ud83d',
    '\udc4b',
    '\u200d',
    'e\u0301',
    '\u202e',
    '🏳️‍🌈',
    'and ',
    'please ',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const draft = fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join(' '));

function expectSound(text: string, { findings }: Analysis): void {
  const ends = new Map<string, number>();
  let before = 0;
  for (const { rule, start, end, variant, whole } of findings) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeGreaterThanOrEqual(ends.get(rule) ?? 0);
    expect(cuts(text, start) || cuts(text, end)).toBe(false);
    expect(rules[rule].variants).toContain(variant);
    if (whole) expect([start, end]).toEqual([0, text.length]);
    before = start;
    ends.set(rule, end);
  }
}

/** Whether a place lies inside a surrogate pair. */
const cuts = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

describe('any draft', () => {
  it('gets sound findings, the same each time', () => {
    fc.assert(
      fc.property(draft, setting, (text, where) => {
        const analysis = analyzer.analyze(text, where);
        expectSound(text, analysis);
        expect(analyzer.analyze(text, where)).toEqual(analysis);
        expect(newAnalyzer(analyzer).analyze(text, where)).toEqual(analysis);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is judged after edits as from scratch', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 40 }), insert: scrap });
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 6 }), setting, (start, edits, where) => {
        let text = start;
        for (const { at, remove, insert } of edits) {
          const place = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, place) + insert + text.slice(place + remove);
          analyzer.analyze(text, where);
        }
        expect(analyzer.analyze(text, where)).toEqual(newAnalyzer(analyzer).analyze(text, where));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps its findings when a clean sentence is added', () => {
    const clean = ['The library opened a new wing on Saturday.', 'It rained on the second day.'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences.slice(0, 9)), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...clean),
        setting,
        (parts, more, where) => {
          const text = parts.join(' ');
          const findings = analyzer.analyze(text, where).findings.filter(({ whole }) => !whole);
          const after = analyzer.analyze(`${text} ${more}`, where).findings;
          for (const finding of findings) expect(after).toContainEqual(finding);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['opening brackets', '('],
    ['square brackets', '['],
    ['braces', '{{'],
    ['quotation marks', '“'],
    ['straight quotation marks', '" '],
    ['signs of handles', '@'],
    ['signs of tags', '#a'],
    ['full stops', '.'],
    ['dotted letters', 'a.'],
    ['dashed letters', 'a-'],
    ['low lines', '_'],
    ['emoji', '🙏'],
    ['pleas', 'please '],
    ['asks', 'and give '],
    ['sentences that ask', 'Please give $5 today. '],
    ['questions with an ask', 'Did you see it? Contact me. '],
    ['contractions', "it's "],
    ['reposts', 'RT @a '],
    ['addresses', 'http://'],
  ])(
    '100 kB of %s take a time in proportion',
    (_, unit) => {
      const take = (length: number) => {
        const text = `Please give. ${unit.repeat(Math.ceil(length / unit.length))}`;
        const fresh = newAnalyzer(analyzer);
        const start = performance.now();
        expectSound(text, fresh.analyze(text, inReply));
        return performance.now() - start;
      };
      take(1_000);
      // Five times the text: five times the time, where quadratic growth would take 25 times. Below a second it is noise.
      const fifth = take(20_000);
      expect(take(100_000)).toBeLessThan(1_000 + 12 * fifth);
    },
    60_000,
  );
});

describe('an analysis', () => {
  it.each([
    '',
    '🙏🙏🙏',
    'https://example.org',
    'Bitte spenden Sie noch heute für unsere Schule.',
    'Por favor dona hoy para nuestra escuela.',
    'Nous avons besoin de votre aide, donnez maintenant !',
    'Steun ons vandaag nog met een gift.',
    'من فضلك تبرع اليوم',
    '请今天捐款',
    'Пожалуйста, пожертвуйте сегодня.',
  ])('leaves %j alone', (text) => {
    expect(analyzer.analyze(text, inPost)).toMatchObject({
      findings: [],
      judged: false,
      strongestAsk: 'none',
    });
  });

  it.each([
    'Please donate today',
    'Join us tonight',
    'RT!',
    'Donate',
    'plz sub',
    'Thank you!',
    'Vote',
  ])('judges the short English %j', (text) => {
    expect(analyzer.analyze(text, inPost).judged).toBe(true);
  });

  it('gives the draft without its ask', () => {
    const { withoutAsk } = analyzer.analyze(
      'The garden is open again. Please donate today. Ana planted the beans.',
      inPost,
    );
    expect(withoutAsk).toBe('The garden is open again. Ana planted the beans.');
  });

  it('takes every sentence that asks out', () => {
    const { withoutAsk } = analyzer.analyze(
      'Please donate. The garden is open.\n\nSign up now.',
      inPost,
    );
    expect(withoutAsk).toBe('The garden is open.');
  });

  it.each([
    'Please donate today.',
    'Please donate today. Friday, 7 pm',
    'Please donate. Sign up now.',
    'The garden is open.',
  ])('gives none for %j', (text) => {
    expect(analyzer.analyze(text, inPost).withoutAsk).toBeUndefined();
  });

  it('keeps line breaks around an ask that is taken out', () => {
    const { withoutAsk } = analyzer.analyze(
      'The garden is open.\n\nPlease donate today.\n\nAna planted beans.',
      inPost,
    );
    expect(withoutAsk).toBe('The garden is open.\n\nAna planted beans.');
  });

  it('counts whom the pronouns point at', () => {
    expect(
      analyzer.analyze('We did it for you, and you for us, our friends.', inPost).selfShare,
    ).toBeCloseTo(0.6);
    expect(analyzer.analyze('The garden opens at nine.', inPost).selfShare).toBeUndefined();
  });
});
