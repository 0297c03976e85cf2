import { inPost, inReply, ruleExamples } from '../rule.fixture';

const inMessage = { surface: 'message' } as const;

ruleExamples('boilerplate', inReply, {
  flagged: [
    "«We're sorry for the inconvenience. Please send us a DM so we can help.»",
    '«Thank you for your feedback!  We appreciate your support.»',
    '«Thanks for reaching out! Our team will follow up shortly. ^KL»',
    '«Thank you for your unwavering support!»',
    '«Can you please provide more information about the issue?»',
    '«This request was closed automatically. It will be reviewed if you reply.»',
    ['«Your free prize draw entry is ready! Call 08001234567 to claim.»', inMessage],
    'Dear «{{first_name}}», your order is on its way.',
    'Hi «[First Name]», lovely to meet you at «<event>»!',
    ['Welcome to the choir, «*|FNAME|*»!', inPost],
    'Yours, «%%agent_name%%»',
    'Hi «%(name)s», your «{ $amount }» came in.',
    'Hello «%{name}», and welcome to «{0}»!',
    "«We love it too! So glad you're a fan 💙»",
    '«We are so pleased to hear you enjoyed our new Rain Barrel!»',
  ],
  clean: [
    'I have written to your team three times and nobody calls me back.',
    'The doors are automatic, the one by the kitchen sticks.',
    ['I have two tickets for Friday, £10 each. Call me if you want them.', inMessage],
    ['Your cake is free of nuts, as you asked. Anna has it at the counter.', inMessage],
    'The 212 is late because of fog over the river; your new gate is B4.',
    'Sorry that the zip broke on the first day. A new tent left our warehouse in Leeds this morning.',
    'Yes, the café is open on Sunday until six.',
    'Thanks for reaching out! The tandem is sold out, let us know if a single would do.',
    'Sorry about that, we have replaced the pump. Let us know how it runs!',
    'Happy to see the blue boat won, greetings to your crew!',
    '100% sure, and 50%silly.',
    'Sorry to hear that! We are happy to help you with this kayak.',
    'Thanks for letting us know, the bolts must be tightened by hand.',
    'Your daughter’s drawing of the lighthouse is on our fridge now!',
    'Which of the two bikes squeaks, the blue one or the old one?',
    'I planted mine in March and they froze. [sigh]',
    'The score was 3 < 4 and then 5 > 2, what a match',
    ['We are sorry for the inconvenience.', inPost],
  ],
});
