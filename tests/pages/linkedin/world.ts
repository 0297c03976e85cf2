/** A small invented world around a food bank: nobody here exists. */
export interface Person {
  name: string;
  /** Path of the profile, as the site writes it. */
  path: string;
  urn: string;
  headline: string;
  degree?: '1st' | '2nd' | '3rd+';
  hue: number;
}

export interface Comment {
  id: string;
  by: Person;
  text: string;
  ago: string;
  replies?: Comment[];
}

export interface Post {
  id: string;
  by: Person;
  repostedBy?: Person;
  text: string;
  ago: string;
  likes: number;
  comments: Comment[];
}

export interface Conversation {
  id: string;
  title: string;
  /** One person, or several in a group. */
  with: Person[];
  messages: { by: Person; text: string }[];
}

export const me: Person = {
  name: 'Rosa Lindqvist',
  path: '/in/rosa-lindqvist/',
  urn: 'urn:li:fsd_profile:ACoAAArosa01',
  headline: 'Community lead at Riverbend Food Bank',
  hue: 175,
};

export const amara: Person = {
  name: 'Amara Okafor',
  path: '/in/amara-okafor-81/',
  urn: 'urn:li:fsd_profile:ACoAABamara81',
  headline: 'School meals coordinator, Eastfield Council',
  degree: '1st',
  hue: 25,
};

export const tomas: Person = {
  name: 'Tomás Herrera',
  path: '/in/tom%C3%A1s-herrera/',
  urn: 'urn:li:fsd_profile:ACoAACtomas33',
  headline: 'Grower at Hillside Orchard Co-op',
  degree: '2nd',
  hue: 130,
};

export const priya: Person = {
  name: 'Priya Raman',
  path: '/in/priya-raman/',
  urn: 'urn:li:fsd_profile:ACoAADpriya07',
  headline: 'Nurse, and volunteer driver on Thursdays',
  degree: '1st',
  hue: 300,
};

/** Bears the same name as somebody else: it happens. */
export const otherPriya: Person = {
  name: 'Priya Raman',
  path: '/in/priya-raman-lawyer/',
  urn: 'urn:li:fsd_profile:ACoAAEpriya99',
  headline: 'Employment lawyer',
  degree: '3rd+',
  hue: 260,
};

export const jonas: Person = {
  name: 'Jonas Weber',
  path: '/in/jonas-weber-4b2/',
  urn: 'urn:li:fsd_profile:ACoAAFjonas4b',
  headline: 'Warehouse lead, Riverbend Food Bank',
  degree: '1st',
  hue: 215,
};

export const pantry: Person = {
  name: 'Harbour Street Pantry',
  path: '/company/harbour-street-pantry/',
  urn: 'urn:li:fsd_company:4471',
  headline: 'Neighbourhood pantry · 812 followers',
  hue: 45,
};

export const everybody: readonly Person[] = [amara, tomas, priya, otherPriya, jonas, pantry];

export const posts: readonly Post[] = [
  {
    id: 'urn:li:activity:101',
    by: amara,
    text: 'This morning our ten thousandth school breakfast went over the counter. It was porridge with plums, and the boy who got it asked for seconds. Thank you to every cook who was up at five.',
    ago: '3h',
    likes: 48,
    comments: [
      {
        id: 'urn:li:comment:(activity:101,1)',
        by: priya,
        text: 'Seconds is the best review there is. Which school was it?',
        ago: '2h',
        replies: [
          {
            id: 'urn:li:comment:(activity:101,2)',
            by: amara,
            text: 'Eastfield Primary! They even made a paper crown.',
            ago: '2h',
          },
        ],
      },
      {
        id: 'urn:li:comment:(activity:101,3)',
        by: tomas,
        text: 'The plums were from our lower field. Happy to see where they ended up.',
        ago: '1h',
      },
    ],
  },
  {
    id: 'urn:li:activity:102',
    by: pantry,
    repostedBy: jonas,
    text: 'Our fridge gave up on Tuesday and by Wednesday the neighbours had lent us four. What would you put in the window to say thank you?',
    ago: '6h',
    likes: 31,
    comments: [
      {
        id: 'urn:li:comment:(activity:102,1)',
        by: jonas,
        text: 'A drawing of each fridge, obviously.',
        ago: '5h',
      },
    ],
  },
  {
    id: 'urn:li:activity:103',
    by: tomas,
    text: 'Early apples are in and the shed smells of them. If you teach, bring your class: we press juice on Fridays and nobody goes home dry.',
    ago: '1d',
    likes: 77,
    comments: [],
  },
];

export const conversations: readonly Conversation[] = [
  {
    id: '2-amara',
    title: amara.name,
    with: [amara],
    messages: [
      { by: amara, text: 'Did the porridge pots make it back to you?' },
      { by: me, text: 'All six, and shinier than before. Thank you!' },
    ],
  },
  {
    id: '2-tomas',
    title: tomas.name,
    with: [tomas],
    messages: [{ by: tomas, text: 'We have two crates of plums too many. Any use for them?' }],
  },
  {
    id: '2-team',
    title: 'Thursday drivers',
    with: [priya, jonas],
    messages: [{ by: jonas, text: 'Van is fuelled and parked at gate two.' }],
  },
];
