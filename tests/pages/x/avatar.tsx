import type { Person } from './world';

/** A drawn avatar: two letters on a colour of their own. */
export function Avatar({ person, small = false }: { person: Person; small?: boolean }) {
  const letters = person.name
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return (
    <span
      className={small ? 'avatar small' : 'avatar'}
      style={{ '--hue': person.hue } as React.CSSProperties}
      data-testid={`UserAvatar-Container-${person.handle}`}
      aria-hidden="true"
    >
      {letters}
    </span>
  );
}
