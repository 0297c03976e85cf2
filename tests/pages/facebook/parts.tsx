import { Fragment, type KeyboardEvent, type ReactNode } from 'react';
import { sx } from './looks';
import { go } from './store';
import { kitchen, type Person } from './world';

/** Facebook's button: a div that handles Enter and Space in keydown and says `aria-disabled`, never `disabled`. */
export function Press(props: {
  label?: string;
  onPress(): void;
  disabled?: boolean;
  pressed?: boolean;
  role?: string;
  look?: string;
  rendering?: string;
  children?: ReactNode;
}) {
  const act = () => {
    if (!props.disabled) props.onPress();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
  return (
    <div
      role={props.role ?? 'button'}
      aria-label={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      aria-pressed={props.pressed}
      data-ad-rendering-role={props.rendering}
      tabIndex={props.disabled ? -1 : 0}
      className={sx('press', props.look, props.disabled && 'off')}
      onClick={act}
      onKeyDown={key}
    >
      {props.children}
    </div>
  );
}

/** A profile's address as Facebook writes it, with its tracking. In a group a person's link stays in the group. */
export function profileHref(person: Person, group?: string): string {
  const tracking = '__cft__[0]=AZXb2c9f&__tn__=-UC%2CP-R';
  if (group) return `${location.origin}/groups/${group}/user/${person.id}/?${tracking}`;
  if (person.slug) return `${location.origin}/${person.slug}?${tracking}`;
  return `${location.origin}/profile.php?id=${person.id}&${tracking}`;
}

export function Link(props: {
  to: string;
  label?: string;
  look?: string;
  current?: boolean;
  children?: ReactNode;
}) {
  return (
    <a
      role="link"
      href={props.to}
      aria-label={props.label}
      aria-current={props.current ? 'page' : undefined}
      className={sx('link', props.look, props.current && 'current')}
      onClick={(event) => {
        event.preventDefault();
        go(new URL(props.to, location.href).pathname);
      }}
    >
      {props.children}
    </a>
  );
}

const picture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`)}`;

/** Shown text: Facebook draws emoji as pictures, and keeps the lines. */
export function Shown({ text }: { text: string }) {
  const parts = text.split(/(\p{Extended_Pictographic}\uFE0F?)/u);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move against each other.
    <Fragment key={index}>
      {index % 2 ? <img className={sx('emoji')} alt={part} src={picture(part)} /> : part}
    </Fragment>
  ));
}

export function Portrait({ person, size = 40 }: { person: Person; size?: number }) {
  const initials = person.name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return (
    <span
      aria-hidden="true"
      className={sx('portrait', person === kitchen && 'square')}
      style={{
        width: size,
        height: size,
        fontSize: size * 0.38,
        background: `linear-gradient(140deg, hsl(${person.hue} 62% 52%), hsl(${person.hue + 28} 58% 40%))`,
      }}
    >
      {initials}
    </span>
  );
}

const icons = {
  home: 'M3 11.5 12 4l9 7.5M5.5 10v9.5h13V10',
  page: 'M4 8h16v12H4zM8 8V5h8v3',
  group:
    'M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM2.5 19.5c0-3.6 2.6-5.5 6-5.5s6 1.9 6 5.5M16 11.2a2.7 2.7 0 1 0-1-5.2M17 14c2.7.2 4.5 2 4.5 5',
  chat: 'M12 4c5 0 8.5 3.2 8.5 7.4S17 18.8 12 18.8c-1 0-2-.1-2.9-.4L5 20.5v-3.6c-1-1.4-1.5-3.2-1.5-5C3.5 7.2 7 4 12 4z',
  like: 'M7.5 10.5 11 4c1.6 0 2.5 1.2 2.2 2.8L12.8 9H18c1.3 0 2.2 1.2 1.9 2.5l-1.4 6c-.3 1.2-1 2-2.3 2H7.5zM7.5 10.5H4v9h3.5',
  share: 'M13 5l7 6.5L13 18v-4c-4.500 0-7.500 1-9.500 4 .5-5 3.500-8.500 9.500-9z',
  send: 'M3.500 4.500 21 12 3.500 19.500l2-7.500zM5.500 12H13',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.500 5.500 8 12l6.500 6.500',
  smile:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM8.500 14c.8 1.400 2 2.200 3.500 2.200s2.700-.8 3.500-2.200M9 9.600v.4M15 9.600v.4',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2.500 4 4M15.500 9.500v.1',
  globe:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM3.500 12h17M12 3.500c3 2.500 3 14.500 0 17M12 3.500c-3 2.500-3 14.500 0 17',
} as const;

export function Icon({ name, filled }: { name: keyof typeof icons; filled?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={sx('icon', filled && 'filled')}>
      <path d={icons[name]} />
    </svg>
  );
}
