import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadAnalyzer } from './analyze';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadAnalyzer();
});

const functionOf = (text: string, surface: 'post' | 'reply' | 'message' = 'post') =>
  analyzer.analyze(text, { surface, addressed: surface !== 'post' }).function;

describe('the function of a message', () => {
  it.each([
    'Please donate today.',
    'Come and paint the fence with us on Saturday.',
    'Happy Easter! Sign up for the egg hunt at our desk.',
    'Thanks to all who came. You can still volunteer for Sunday.',
  ])('action: %j', (text) => {
    expect(functionOf(text)).toBe('action');
  });

  it.each([
    'We are proud of our volunteers.',
    'Congratulations to the choir, what an evening!',
    'Thank you to the crew of bus 9, who waited for our last guest.',
    'Kudos to the night shift at the ward.',
    'Happy Diwali to all our neighbours!',
    'Happy birthday, old library.',
    'A warm welcome to our three new apprentices.',
    'Welcome aboard, class of 2026.',
    'Our hearts are with the families on Mill Road.',
    'Today we remember the miners who never came home.',
    'On this 50th anniversary of the flood, the town stands still for a minute.',
    'So happy for the girls who made it to the final!',
    'Wishing all who fast a peaceful month.',
    'Let us honour the nurses who stayed on through the winter.',
    'What would you plant first?',
  ])('community: %j', (text) => {
    expect(functionOf(text)).toBe('community');
  });

  it.each([
    'The garden opens at nine.',
    'Proud to open a second garden.',
    'We are happy to report that the roof is dry again.',
    'Happy to announce a new lunch menu.',
    'The new timetable is welcome news for commuters.',
    'Dogs are welcome in the beer garden.',
    'The board met for six hours. It read the accounts. It heard the auditor. It chose a new roof, and thanks the treasurer.',
    'I was thankful to have seen the papers before the vote.',
    'Happy hour starts at five.',
    'No thanks needed, the council paid for the bench.',
    'A happy ending for the stray of platform two.',
    'Visitors are very happy with the new lift.',
  ])('information: %j', (text) => {
    expect(functionOf(text)).toBe('information');
  });

  it('is community where it answers somebody', () => {
    expect(functionOf('The garden opens at nine.', 'reply')).toBe('community');
    expect(functionOf('The garden opens at nine.', 'message')).toBe('community');
  });
});
