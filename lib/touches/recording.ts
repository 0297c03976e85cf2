import type { LogEntry, Pending, Person, Print, Recipient, Send, Touch } from './records';
import { maxStep } from './records';

const asksPeople = ({ ask }: Pending): boolean => ask !== undefined && ask.strength !== 'pointer';

/** The person's row after one more touch from us. */
function touched(known: Person | undefined, recipient: Recipient, pending: Pending): Person {
  const { role, ...identity } = recipient;
  const asked = asksPeople(pending) && role !== 'quoted';
  const touches = (known?.touches ?? 0) + 1;
  return {
    ...identity,
    touches,
    out: (known?.out ?? 0) + 1,
    in: known?.in ?? 0,
    asks: (known?.asks ?? 0) + Number(asked),
    // A clock that was set back must not make a relationship younger than it is.
    firstAt: Math.min(known?.firstAt ?? pending.at, pending.at),
    lastAt: Math.max(known?.lastAt ?? pending.at, pending.at),
    lastOutAt: Math.max(known?.lastOutAt ?? pending.at, pending.at),
    step: Math.min(touches, maxStep),
  };
}

function touchOf({ id, at, site, surface, ask }: Pending, { id: person, role }: Recipient): Touch {
  const asked = role === 'quoted' ? 'none' : (ask?.strength ?? 'none');
  return {
    id: `${id}:${person}`,
    personId: person,
    at,
    direction: 'out',
    site,
    surface,
    role,
    asked,
  };
}

function logOf(pending: Pending): LogEntry[] {
  const { id, at, site, surface, recipients, override, revised } = pending;
  const people = recipients.map((recipient) => recipient.id);
  const entry = (event: LogEntry['event']): LogEntry => ({
    id: `${id}:${event}`,
    at,
    event,
    site,
    surface,
    people,
  });
  return [
    ...(override === undefined ? [] : [{ ...entry('overridden'), reason: override }]),
    ...(revised ? [entry('revised')] : []),
  ];
}

/** What a confirmed send adds to the record. */
export interface Recording {
  people: Person[];
  touches: Touch[];
  send: Send;
  print?: Print;
  log: LogEntry[];
}

/** Turns a release that went through into rows. `known`: its recipients' rows so far, in their order. Pure. */
export function recordOf(pending: Pending, known: readonly (Person | undefined)[]): Recording {
  const { recipients, print, override: _, revised: __, ...facts } = pending;
  const people = recipients.map((recipient) => recipient.id);
  return {
    people: recipients.map((recipient, index) => touched(known[index], recipient, pending)),
    touches: recipients.map((recipient) => touchOf(pending, recipient)),
    send: { ...facts, people },
    ...(print ? { print: { id: pending.id, at: pending.at, people, print } } : {}),
    log: logOf(pending),
  };
}
