/** The invented people, posts and conversations of the practice Facebook: the neighbourhood of a community kitchen. */
export interface Person {
  name: string;
  /** Vanity slug, where the person has one; profiles without lead to `/profile.php?id=`. */
  slug?: string;
  id: string;
  /** Hue of the portrait, degrees. */
  hue: number;
}

export interface Comment {
  id: string;
  by: Person;
  text: string;
  ago: string;
  replies: Comment[];
  /** Shown before the server has answered. */
  pending?: boolean;
}

export interface Post {
  id: string;
  by: Person;
  ago: string;
  text: string;
  /** Colours of the picture, when it has one. */
  picture?: { from: string; to: string; caption: string };
  likes: number;
  liked?: boolean;
  comments: Comment[];
}

export interface Message {
  id: string;
  /** Absent: ours. */
  by?: Person;
  text: string;
  pending?: boolean;
}

export interface Thread {
  id: string;
  with: Person;
  messages: Message[];
}

const person = (name: string, id: string, hue: number, slug?: string): Person => ({
  name,
  id,
  hue,
  ...(slug ? { slug } : {}),
});

export const maya = person('Maya Okafor', '100000000000001', 262, 'maya.okafor');
export const kitchen = person(
  'Riverbank Community Kitchen',
  '100000000000002',
  152,
  'riverbankkitchen',
);
export const ann = person('Ann Lee', '100000000000011', 12, 'ann.lee.5');
export const bob = person('Bob Tremaine', '100000000000012', 205);
export const priya = person('Priya Nair', '100000000000013', 328, 'priya.nair');
export const jonas = person('Jonas Weber', '100000000000014', 96, 'Jonas.Weber');
export const rosa = person('Rosa Álvarez 🌻', '100000000000015', 44, 'rosa.alvarez.garden');
export const library = person(
  'Harbour Street Library',
  '100000000000016',
  188,
  'harbourstreetlibrary',
);

/** Whom the mention list offers. */
export const people: readonly Person[] = [ann, bob, priya, jonas, rosa, library];

export const groupId = '2200110033';
export const groupName = 'Riverbank Neighbours';

const comment = (
  id: string,
  by: Person,
  ago: string,
  text: string,
  replies: Comment[] = [],
): Comment => ({
  id,
  by,
  ago,
  text,
  replies,
});

/** Fresh copies at each load: the page changes them. */
export const feedPosts = (): Post[] => [
  {
    id: '7001',
    by: ann,
    ago: '2 h',
    text: 'Forty-one people at the long table tonight, three languages and one very large pot of lentils. My favourite part is always the washing up, when the real talking starts.',
    picture: {
      from: '#f6b26b',
      to: '#c2553f',
      caption: 'The long table at Riverbank, just before the doors opened',
    },
    likes: 58,
    comments: [
      comment('9001', bob, '1 h', 'The lentils were something. Who do I ask about the recipe?', [
        comment(
          '9002',
          ann,
          '48 min',
          'That would be Rosa. She will tell you it is all in the onions 🧅',
        ),
      ]),
      comment(
        '9003',
        priya,
        '32 min',
        'My mother stayed until the very last plate. Thank you for sitting with her.',
      ),
    ],
  },
  {
    id: '7002',
    by: bob,
    ago: '5 h',
    text: 'Second week of fixing bikes behind the library. Eleven went home today, two of them with children who had never owned one.',
    likes: 34,
    comments: [],
  },
  {
    id: '7003',
    by: library,
    ago: 'Yesterday',
    text: 'Our quiet room now stays open until nine on weekdays. Bring homework, bring nothing, bring a friend.',
    picture: { from: '#8fc7d6', to: '#3f6f93', caption: 'The quiet room' },
    likes: 112,
    comments: [
      comment(
        '9004',
        jonas,
        '20 h',
        'This is where I wrote my first application. See you on Tuesday.',
      ),
    ],
  },
];

export const pagePosts = (): Post[] => [
  {
    id: '7101',
    by: kitchen,
    ago: '3 d',
    text: 'What dish tasted like home when you were ten? We cook one of your answers every Friday this month.',
    likes: 76,
    comments: [
      comment(
        '9101',
        rosa,
        '2 d',
        'Sopa de fideo, with too much lime. My grandmother never measured a thing.',
      ),
    ],
  },
];

export const groupPosts = (): Post[] => [
  {
    id: '7201',
    by: priya,
    ago: '40 min',
    text: 'Does anyone have a spare high chair for two weeks? My sister visits with the little one.',
    likes: 6,
    comments: [
      comment('9201', rosa, '25 min', 'We have one in the shed! It is orange and very loud.'),
    ],
  },
];

const message = (id: string, text: string, by?: Person): Message => ({
  id,
  text,
  ...(by ? { by } : {}),
});

export const threads = (): Thread[] => [
  {
    id: bob.id,
    with: bob,
    messages: [
      message('m1', 'Are you still looking for someone who can weld?', bob),
      message('m2', 'Yes! The big trolley lost a wheel again.'),
      message('m3', 'Thursday after four, then. I bring the mask.', bob),
    ],
  },
  {
    id: ann.id,
    with: ann,
    messages: [message('m4', 'The photos from Friday are up, have a look when you can.', ann)],
  },
  {
    id: '73550011992288',
    with: rosa,
    messages: [message('m5', 'I found the orange chair 🪑', rosa)],
  },
];
