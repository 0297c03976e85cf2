import { inPost, inReply, ruleExamples } from '../rule.fixture';

ruleExamples('broadcast', inPost, {
  flagged: [
    '«The new library opened its doors on Saturday.»',
    '«Our report on rivers is out: https://example.org»',
    '«Rain all week. The river is high.»',
  ],
  clean: [
    'The new library opened on Saturday. What would you read there first?',
    'Tell us your favourite walk along the river.',
    '@mary loved your talk on rivers.',
    ['The river is high.', inReply],
    'Feel free to join the walk on Sunday.',
  ],
});
