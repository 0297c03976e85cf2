import { inPost, inReply, ruleExamples } from '../rule.fixture';

ruleExamples('boilerplate', inReply, {
  flagged: [
    "«We're sorry for the inconvenience. Please send us a DM so we can help.»",
    '«Thank you for your feedback!  We appreciate your support.»',
    '«Thanks for reaching out! Our team will follow up shortly. ^KL»',
    'Dear «{{first_name}}», your order is on its way.',
    'Hi «[First Name]», lovely to meet you at «<event>»!',
    ['Welcome to the choir, «*|FNAME|*»!', inPost],
    'Yours, «%%agent_name%%»',
  ],
  clean: [
    'The 212 is late because of fog over the river; your new gate is B4.',
    'Sorry that the zip broke on the first day. A new tent left our warehouse in Leeds this morning.',
    'Yes, the café is open on Sunday until six.',
    'Your daughter’s drawing of the lighthouse is on our fridge now!',
    'Which of the two bikes squeaks, the blue one or the old one?',
    'I planted mine in March and they froze. [sigh]',
    'The score was 3 < 4 and then 5 > 2, what a match',
    ['We are sorry for the inconvenience.', inPost],
  ],
});
