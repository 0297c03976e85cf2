import { inPost, inReply, ruleExamples } from '../rule.fixture';

const ofRiverbank = { ...inPost, account: 'riverbank_news' };
const ofSenator = { ...inPost, account: 'SenKaraDoyle' };

ruleExamples('self-promotion', inPost, {
  flagged: [
    ['Thank you for this! «We just won» an award for it.', inReply],
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
    '«50% off all mugs, order by text to 07700900123».',
    // How much was done, how long, with what in the end
    'Over the last ten years «I have trained» more than 5,000 managers.',
    '«My staff and I have closed» 3,200 cases for people in our district.',
    'What a night! «We took» home two trophies at the fair.',
    '«I’ve written» every day for 500 days, and it changed my career.',
    'After four years of night classes, «I finally hold» my degree in nursing.',
    'Today «my agency» turns over $2 million a year.',
    // What one makes
    '«I made» an app that tells you when the bins go out.',
    '«I designed» a poster for every park of the county.',
    'My brother and «I drew» a comic about our grandmother. Read it here: https://example.org/comic',
    // People of one's own
    'Last night «our volunteers pulled» 42 trolleys out of the canal.',
    '«Our engineers» share what they learned from moving house: https://example.org/move',
    'In May «our lawyers beat» the dam in court four times.',
    // A trade and a post
    '«I help» founders write posts that sell, so DM me for the template.',
    'I am «starting a new position» as head of growth at the brewery!',
    '«We are hiring»! Bakers wanted: https://example.org/jobs',
    // What others owe to it
    'See «how your gifts helped» us save the otters: https://example.org/otters',
    'The Herald «covers our» campaign against the dam: https://example.org/herald',
    'After «our petition», the chain dropped eggs from cages.',
    // A public person's own name and work
    ['«Sen. Doyle secures» $12 million for the ports: https://example.org/ports', ofSenator],
    ['As your senator «I brought» 1,400 jobs to the valley.', ofSenator],
    'With my colleague «I have filed» a bill that cuts the waiting time.',
    // Praise of goods without "we"
    '«Live tonight at the Blue Lamp, doors 8pm, £5»',
    '«Book by Sunday and fly to Oslo from £29»',
    '«Fresh sourdough, cinnamon buns and coffee from 7am». See you at the counter!',
    '«Treat yourself to a night under the stars». Our glass cabins sleep two.',
    // In an answer
    ['Nice! Subscribe to «my channel» for more of these.', inReply],
    [
      '@tom great thread. «We wrote» up how our clinic cut its queues: https://example.org/q',
      inReply,
    ],
  ],
  clean: [
    'The news is out. The mill burnt down.',
    'Went to do my usual shop and the shelves were bare.',
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
    // Everybody's, and nobody's deed
    'Our food choices shape the future of our planet.',
    'Our veterans have earned the best care that we can give.',
    'I voted no because this plan does nothing for the villages.',
    'I dropped my phone in the lake and it still works.',
    'We played cards until two in the morning.',
    'I have written the same letter four times today.',
    'My father drove a bus for forty years.',
    'We overestimate what we can do in a day.',
    'Three things that good bosses never say: https://example.org/bosses',
    'Thanks to you and your dog for the walk!',
    'Anyone hiring? My sister is a baker.',
    ['Sen. Lowe secures $12 million for the ports: https://example.org/ports', ofSenator],
    ['The doyle of Leeds is a fish: https://example.org/fish', ofSenator],
    // Goods, and nobody who sells them
    'The bakery on Mill Street does the best croissants in town.',
    'Vegan food is anything but boring: creamy pasta, fresh bread, delicious soups!',
    'To get a stain out of wool, use cold water and a little vinegar.',
    'Bought a lamp last week and it already broke.',
    'The new phone costs £900. Who buys that?',
    'What is your favourite delicious soup for a cold evening this weekend?',
    // News of the house, told plainly
    ['Riverbank holds its yearly meeting in Leeds.', ofRiverbank],
    ['Riverbank appoints Ida Berg to run the mill.', ofRiverbank],
    ['Riverbank will resume tours of the mill in March: https://example.org/t', ofRiverbank],
    ['Eels leave the canal near Riverbank: https://example.org/eels', ofRiverbank],
    // What officials and their people do all day
    'My team is watching the storm off the coast.',
    'Our lawyers met with the council about the dyke.',
    'I discussed the harbour with the pilots.',
    'I’ll be joining the march later on.',
    // Seen and to be had, and nobody says by whose hand
    'Tune in at nine for the launch of the ship: https://example.org/ship',
    'Full interview: https://example.org/i',
    'RT for a chance to win tickets to the fair!',
    'I call it luck, and we were better off before.',
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
