import { inPost, inReply, ruleExamples } from '../rule.fixture';

const ofRiverbank = { ...inPost, account: 'riverbank_news' };

ruleExamples('self-promotion', inPost, {
  flagged: [
    // Joy and honours
    'We are «proud to announce» the new wing of the museum.',
    'So «humbled by» the votes tonight.',
    'Last night «we won» the regional prize for design.',
    '«We were named» the kindest bakery in the county.',
    '«Thrilled that we» took first place in the boat race!',
    // Deeds
    'This spring «we launched» a night bus for nurses.',
    '«We raised» $12,000 at the quiz.',
    'See how «we help» farmers keep their bees: https://example.org/bees',
    '«Launched» our second shop this morning.',
    '«I wrote» about the last lamplighter of our street.',
    'In May, when «we won» the cup, it rained.',
    'Last year «I worked» with the council to secure $2 million for the dyke.',
    '«Proud to join» in introducing a bill for night buses: https://example.org/bill',
    // Works
    '«Our new rain jacket» keeps nurses dry: https://example.org/jacket',
    'Read «my new column» on bees and bricks: https://example.org',
    'Out on Friday: «our first album», with a booklet. https://example.org/album',
    'Join «our free webinar» on wet cellars: https://example.org/cellars',
    '«New episode» of the podcast: https://example.org/12',
    // Where to be seen
    '«I will be on the morning show» at eight.',
    '«Tune in» tonight as I talk about bats: https://example.org/live',
    '«Thanks @ana for having me on the» show, what a morning!',
    // Numbers
    '«10,000 followers», and we started with six!',
    // The house by its own name
    ['«Riverbank wins» the county prize for clean water.', ofRiverbank],
    ['«Riverbank’s new range» of rain barrels: https://example.org/barrels', ofRiverbank],
    // An advertisement
    '50% off all mugs, «order by text to 07700900123».',
    // In an answer
    ['Nice! Subscribe to «my channel» for more of these.', inReply],
    [
      '@tom great thread. «We wrote» up how our clinic cut its queues: https://example.org/q',
      inReply,
    ],
  ],
  clean: [
    'Had the opportunity to speak with the mayor of Yuma on the new water plant.',
    'I grew up with three brothers and one bicycle.',
    ['Twelve bakers tell why they are for #Riverbank.', ofRiverbank],
    ['The mayor spoke about eels at the fair with Riverbank News and Ida Berg.', ofRiverbank],
    [
      'Sorry that the trial ended so soon! Our free plan has most features; please contact us with any questions.',
      inReply,
    ],
    'Proud of the students who built this bridge!',
    'She was proud to announce the new wing.',
    'Thank you to everyone who came out in the rain.',
    'The library opens at nine tomorrow.',
    'Ana won the regional prize for design. So well deserved!',
    'If we win on Saturday, we play the cup.',
    'We have not won a match since May.',
    'We need to raise money for the roof.',
    'We are facing the driest summer in years.',
    'Our thoughts are with the families tonight.',
    'Our planet is warming, and our children will ask why.',
    'How did you train the puppy so quickly?',
    'The night bus now runs until four.',
    'They launched a night bus for nurses. https://example.org/bus',
    'My sister’s book is on the table by the door.',
    'My favourite podcast is back after the summer.',
    'Helping a neighbour can take five minutes.',
    'A new study by @oxbees shows that bees sleep in flowers: https://example.org/s',
    '@ana announced the winners this morning.',
    'Happy to see you all there!',
    'I will be at the station at eight.',
    'Stamps cost $2 from Monday on.',
    // A stand, a duty, being there
    'I joined my colleagues to ask the minister for a reply on the dyke.',
    'Every child needs a safe way to school, which is why I’m fighting for the new bridge.',
    'Proud to support the nurses today: https://example.org/nurses',
    'I am honored to serve the people of the valley.',
    'We will protect the river when the mine opens.',
    'We are going to win on Saturday!',
    'It was an honor to walk with you all this morning.',
    // Service
    'Our flagship store will be closed on Monday: https://example.org/hours',
    'My office is open, and my staff is here to help.',
    // Turns of phrase
    'We passed it on to the harbour master.',
    'I’ve found that cold tea wakes me up.',
    'I’ve been the biggest fan of this bakery since May.',
    'Help us reach 200 members by June.',
    '#NotMyBossBusiness says the poster in the window. https://example.org/poster',
    'Our new neighbours sing in the stairwell. https://example.org/song',
    ['Sure! You can check out our opening times here: https://example.org/times', inReply],
    ['A Riverbank bench was found in Leeds: https://example.org/bench', ofRiverbank],
    ['The Merchant was rowed to victory by Ana.', ofRiverbank],
    ['A river bank is a good place for a picnic.', ofRiverbank],
    ['We have refunded your order, and our driver will call you.', inReply],
    ['Our team is looking into it, sorry about the wait.', inReply],
  ],
});
