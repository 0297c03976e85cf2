import { inPost, ruleExamples } from '../rule.fixture';

ruleExamples('self-promotion', inPost, {
  flagged: [
    'We are «proud to announce» the new wing of the museum.',
    'Last night «we won» the regional prize for design.',
    'Read «my new column» on bees and bricks: https://example.org',
    '«I will be on the morning show» at eight.',
    'This spring «we launched» a night bus for nurses.',
  ],
  clean: [
    'Proud of the students who built this bridge!',
    'Thank you to everyone who came out in the rain.',
    'The library opens at nine tomorrow.',
    'Ana won the regional prize for design. So well deserved!',
    'Our thoughts are with the families tonight.',
    'How did you train the puppy so quickly?',
    'The night bus now runs until four.',
  ],
});
