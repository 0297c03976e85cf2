import { inPost, ruleExamples } from '../rule.fixture';

ruleExamples('urgency', inPost, {
  flagged: [
    '«Last chance» to get tickets!',
    'The «offer ends tonight».',
    '«Only 3 spots left» in the workshop.',
    '«Hurry», the doors close at eight.',
    "«Don't miss out» on the early price.",
  ],
  clean: [
    'The workshop is on 3 May at ten.',
    'Registration closes on 1 June.',
    'The climate emergency is here.',
    'She scored in the last game of the season.',
    'We have only one rule at the pool.',
    'The bus ends its run at the harbour.',
  ],
});
