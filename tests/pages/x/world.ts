/** A small invented world: a food share in a river town, the people around it, and two with hostile names. */

export interface Person {
  /** Numeric id, as in the routes of chats. */
  id: string;
  handle: string;
  name: string;
  /** Hue of the drawn avatar, 0 to 359. */
  hue: number;
}

export interface Post {
  id: string;
  by: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  answers?: string;
  quotes?: string;
  counts: { replies: number; reposts: number; likes: number };
}

export interface Message {
  id: string;
  by: string;
  text: string;
  /** Only our own messages carry one. */
  status?: 'pending' | 'sent' | 'failed';
}

export interface Conversation {
  /** `<id>-<id>`, or a group's own id. */
  id: string;
  /** Handles of the others. */
  others: string[];
  title?: string;
  messages: Message[];
}

export const me: Person = {
  id: '1001',
  handle: 'LoneRiverShare',
  name: 'Lone River Food Share',
  hue: 152,
};

const everyone: readonly Person[] = [
  me,
  { id: '2002', handle: 'amara_osei', name: 'Amara Osei', hue: 22 },
  { id: '3003', handle: 'tomasreyes', name: 'Tomás Reyes 🚲', hue: 205 },
  { id: '4004', handle: 'bealindqvist', name: 'Bea @ the allotment', hue: 96 },
  { id: '5005', handle: 'priya_nursing', name: 'Priya Nair', hue: 320 },
  { id: '6006', handle: 'OldMillBakery', name: 'Old Mill Bakery', hue: 40 },
  { id: '7007', handle: '__proto__', name: '<img src=x onerror=alert(1)>', hue: 265 },
  { id: '8008', handle: 'constructor', name: 'Ines "Ctor" Vidal', hue: 180 },
];

export const people: ReadonlyMap<string, Person> = new Map(
  everyone.map((person) => [person.handle.toLowerCase(), person]),
);

/** Whoever has this handle; a stranger is made up, as any handle may be typed. */
export const personBy = (handle: string): Person =>
  people.get(handle.toLowerCase()) ?? { id: '9999', handle, name: handle, hue: 0 };

export const personById = (id: string): Person | undefined =>
  everyone.find((person) => person.id === id);

const now = Date.now();
const hours = (count: number) => now - count * 3_600_000;
const counted = (replies: number, reposts: number, likes: number) => ({ replies, reposts, likes });

export const firstPosts: readonly Post[] = [
  {
    id: '1101',
    by: 'amara_osei',
    text: 'Third Saturday at the river market and the carrots were gone by ten. Who else grows too much of one thing?',
    at: hours(0.4),
    counts: counted(2, 3, 21),
  },
  {
    id: '1102',
    by: 'tomasreyes',
    text: 'Cargo bike fixed at last. I can carry six crates again from Monday 🚲🥕\n\nRoute ideas welcome, I like hills.',
    at: hours(1.2),
    counts: counted(1, 0, 14),
  },
  {
    id: '1103',
    by: 'bealindqvist',
    text: 'Question for @LoneRiverShare: what happens with the bread that is left over on Sundays?',
    at: hours(2),
    counts: counted(0, 1, 6),
  },
  {
    id: '1104',
    by: 'OldMillBakery',
    text: 'We baked forty loaves too many yesterday. They are on the bench in front of the shop, help yourselves.',
    at: hours(3),
    counts: counted(4, 11, 58),
  },
  {
    id: '1105',
    by: 'priya_nursing',
    text: 'Night shift again. The soup that waited in the staff room tonight made it a much shorter night. Thank you, whoever it was.',
    at: hours(5),
    counts: counted(3, 2, 77),
  },
  {
    id: '1106',
    by: '__proto__',
    text: 'My name is a test and so am I. <script>alert(2)</script> Also: does anyone need jars?',
    at: hours(6),
    counts: counted(0, 0, 2),
  },
  {
    id: '1107',
    by: 'constructor',
    text: 'Wrote down how our tool library started: one shed, nine neighbours, no plan. Happy to show it to anybody.',
    at: hours(8),
    quotes: '1104',
    counts: counted(1, 4, 19),
  },
  ...[
    ['amara_osei', 'Seed swap in the library was the best hour of my week.'],
    ['OldMillBakery', 'Rye is back on Thursdays. You asked, several times, loudly.'],
    ['tomasreyes', 'The bridge is closed until Friday, take the old ferry road with the crates.'],
    ['bealindqvist', 'Two kinds of beans, one very proud gardener.'],
    ['priya_nursing', 'Reminder to myself: drink water, call Mum.'],
    ['LoneRiverShare', 'Yesterday the youngest helper was seven and counted every apple. 214.'],
    ['amara_osei', 'What would you plant in a yard that sees the sun for three hours?'],
    ['OldMillBakery', 'Old oven, new door. Come and look.'],
    [
      'tomasreyes',
      'Someone left a bell on my bike with a note that says "for the hills". Who are you?',
    ],
  ].map(([by = '', text = ''], index) => ({
    id: `${1108 + index}`,
    by,
    text,
    at: hours(10 + index * 3),
    counts: counted(index % 4, index % 3, 5 + index * 4),
  })),
  {
    id: '1201',
    by: 'tomasreyes',
    text: 'I had the same with radishes. We could bring them to the soup kitchen together?',
    at: hours(0.3),
    answers: '1101',
    counts: counted(1, 0, 4),
  },
  {
    id: '1202',
    by: 'priya_nursing',
    text: '@tomasreyes @amara_osei the ward kitchen takes vegetables on Tuesdays.',
    at: hours(0.2),
    answers: '1201',
    counts: counted(0, 0, 3),
  },
  {
    id: '1203',
    by: 'bealindqvist',
    text: 'Beans. Always beans.',
    at: hours(0.25),
    answers: '1101',
    counts: counted(0, 0, 2),
  },
];

const chatOf = (handle: string, ...said: [by: string, text: string][]): Conversation => ({
  id: `${me.id}-${personBy(handle).id}`,
  others: [handle],
  messages: said.map(([by, text], index) => ({
    id: `${handle}-${index}`,
    by,
    text,
    ...(by === me.handle ? { status: 'sent' as const } : {}),
  })),
});

export const firstConversations: readonly Conversation[] = [
  chatOf(
    'amara_osei',
    ['amara_osei', 'Hi! Are the green crates yours or the market’s?'],
    [me.handle, 'Ours, thank you for asking. Keep them as long as you need them.'],
    ['amara_osei', 'Great, then they come back full 🥕'],
  ),
  chatOf('tomasreyes', ['tomasreyes', 'I pass your door at eight on Monday.']),
  chatOf('__proto__', ['__proto__', 'Jars: I have about forty.']),
  {
    id: 'g5150',
    others: ['amara_osei', 'tomasreyes', 'priya_nursing'],
    title: 'Tuesday crates',
    messages: [{ id: 'g-0', by: 'priya_nursing', text: 'Ward kitchen is open from two.' }],
  },
];
