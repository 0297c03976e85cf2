const shapes = {
  reply:
    'M4 11.5C4 7.4 7.6 4 12 4s8 3.4 8 7.5-3.6 7.5-8 7.5c-.9 0-1.7-.1-2.5-.4L5 20.5l1.200-3.700A7 7 0 0 1 4 11.500Z',
  repost: 'M7 19V8.500L4 11.500M7 8.500l3 3M17 5v10.500l3-3M17 15.500l-3-3M10 5h7M7 19h7',
  like: 'M12 20s-7.500-4.500-7.500-10A4.300 4.300 0 0 1 12 7.500 4.300 4.300 0 0 1 19.500 10c0 5.500-7.500 10-7.500 10Z',
  bookmark: 'M6.500 4.500h11V20L12 16l-5.500 4V4.500Z',
  home: 'M4 11l8-7 8 7v9h-5.500v-6h-5v6H4v-9Z',
  chat: 'M4 6h16v10.500h-9L7 20v-3.500H4V6Z',
  person:
    'M12 12.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.500 20c.8-3.600 3.800-5.500 7.500-5.500s6.700 1.900 7.500 5.500',
  picture: 'M4 5h16v14H4V5Zm0 11 5-5 4 4 2.500-2.500L20 17M15.500 9.500h.01',
  poll: 'M5 6h9M5 12h14M5 18h6',
  emoji:
    'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm-3.500-6.500c1.600 2.700 5.400 2.700 7 0M9.200 9.500h.01M14.800 9.500h.01',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-12.500V12l3 2',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12 20 4l-5 16-3.500-6.500L4 12Z',
  voice:
    'M12 15a3 3 0 0 0 3-3V7a3 3 0 1 0-6 0v5a3 3 0 0 0 3 3Zm-6-3.500a6 6 0 0 0 12 0M12 17.500V21',
  pen: 'M5 19l1-4L16.500 4.500l3 3L9 18l-4 1Z',
} as const;

export type IconName = keyof typeof shapes;

/** A plain line icon. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);
