import { describe, expect, it } from 'vitest';
import { loadAnalyzer } from '../analyze';
import type { AskKind, AskStrength } from '../finding';
import { inPost, inReply, ruleExamples } from '../rule.fixture';

ruleExamples('ask', inPost, {
  flagged: [
    '«Please donate today»',
    'If you can, «please give $5 to the shelter».',
    'Dear neighbours, «sign the petition before Friday»',
    '«Would you chip in $5 for new books»?',
    '«Donate»: https://example.org/give',
    '«RT»!',
    '«Every pound counts» — «give today».',
    'The hall is nearly full. «Book your seats now»!',
    '«Call your senator about the bridge».',
    '«Come and plant trees with us on Saturday».',
    "Don't «forget to register by Friday».",
    '«Please share this post».',
    '«Follow us» and «share this video».',
    'It rained all week, but the garden is fine. «Read the whole story here»: https://example.org',
  ],
  clean: [
    'No need to donate.',
    'She asked people to give to the shelter.',
    'Congress must act.',
    'Thanks to everyone who donated last night!',
    'Our donation page is down, sorry about that.',
    'Did you vote?',
    'What should we buy for the picnic?',
    'I can book it for you.',
    'Join me in thanking Ana for ten years of work.',
    ['DM us your order number and I will look it up.', inReply],
    'RT @mary: please donate to the shelter',
    'The sign said "please give generously" in red.',
    'Vote counting ends tonight at nine.',
    'Support groups meet on Fridays in the hall.',
    'Do not give to people who call at your door.',
    'They vote on the budget tomorrow.',
    'I voted this morning. The line was short.',
    'What do you think of the new park?',
  ],
});

describe('strength and kind of an ask', () => {
  const cases: [string, AskStrength, AskKind][] = [
    ['Please donate $20 by Friday.', 'hard', 'donate'],
    ['Buy your tickets here: https://example.org', 'hard', 'buy'],
    ['Sign up for the course today.', 'hard', 'sign-up'],
    ['Vote on Tuesday!', 'hard', 'vote'],
    ['Could you sign our petition?', 'hard', 'petition'],
    ['Please apply by Monday.', 'hard', 'apply'],
    ['Download the app now.', 'hard', 'download'],
    ['Retweet if you agree.', 'hard', 'share'],
    ['You can sign up here if you like.', 'soft', 'sign-up'],
    ['Feel free to join the meeting.', 'soft', 'attend'],
    ['Hope to see you there!', 'soft', 'attend'],
    ['Watch the film here: https://example.org', 'pointer', 'read'],
  ];
  it.each(cases)('%s: %s, %s', async (text, strength, kind) => {
    const { findings, strongestAsk } = (await loadAnalyzer()).analyze(text, inPost);
    expect(strongestAsk).toBe(strength);
    expect(findings.find((finding) => finding.rule === 'ask')?.ask).toEqual({ strength, kind });
  });

  it('names the amount and the deadline', async () => {
    const { findings } = (await loadAnalyzer()).analyze('Please give $20 by Friday.', inPost);
    expect(findings[0]?.details).toEqual({ amount: '$20', deadline: 'by Friday' });
  });
});
