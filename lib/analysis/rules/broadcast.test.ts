import { inPost, inReply, ruleExamples } from '../rule.fixture';

ruleExamples('broadcast', inPost, {
  flagged: [
    '«The new library opened its doors on Saturday.»',
    '«Our report on rivers is out: https://example.org»',
    '«Wishing everyone a happy new year!»',
    '«Thanks to everyone who came to the harvest supper.»',
    '«Rain all week. The river is high.»',
    '«Thanks to @mary for the prize, see the pictures: https://example.org»',
    '«.@rivers biologist Ana Lind on eels: https://example.org»',
    "«.@rivers' new map is out»",
  ],
  clean: [
    'The new library opened on Saturday. What would you read there first?',
    'Thank you @mary for the soup!',
    'Raise your hand if you have met a badger.',
    'Tell us your favourite walk along the river.',
    '@mary loved your talk on rivers.',
    'Hey @mary, we saw an otter by your bridge.',
    '.@mary we never said that.',
    '.@mary thanks for the map.',
    ['The river is high.', inReply],
    'Feel free to join the walk on Sunday.',
  ],
});
