import { inPost, ruleExamples } from '../rule.fixture';

ruleExamples('telling', inPost, {
  flagged: [
    '«You should» plant native trees.',
    '«Stop buying» plastic bottles.',
    '«Never feed» bread to ducks.',
  ],
  clean: [
    'Should you plant native trees?',
    'We should have planted earlier.',
    'If you must travel, the bus is best.',
    "Don't worry, the bus is late too.",
    'The ducks never come back before May.',
    'The council needs to repair the bridge.',
  ],
});
