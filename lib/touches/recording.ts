import { kindOf } from './kind';
import { met, newPerson } from './person';
import type { Entry } from './record-touches';
import type { LogEntry, Pending, Person, Print, Recipient, Send, Touch } from './records';

function touchOf(pending: Pending, { id: identity, role }: Recipient, personId: string): Touch {
  const { id, at, site, surface, ask, thread, account } = pending;
  return {
    id: `${id}:${identity}`,
    personId,
    identity,
    kind: kindOf(surface, role),
    at,
    direction: 'out',
    site,
    surface,
    role,
    asked: role === 'quoted' ? 'none' : (ask?.strength ?? 'none'),
    ...(thread === undefined ? {} : { thread }),
    ...(account === undefined ? {} : { account }),
  };
}

function logOf(pending: Pending): LogEntry[] {
  const { id, at, site, surface, recipients, override, revised, account } = pending;
  const people = recipients.map((recipient) => recipient.id);
  const entry = (event: LogEntry['event']): LogEntry => ({
    id: `${id}:${event}`,
    at,
    event,
    site,
    surface,
    people,
    ...(account === undefined ? {} : { account }),
  });
  return [
    ...(override === undefined ? [] : [{ ...entry('overridden'), reason: override }]),
    ...(revised ? [entry('revised')] : []),
  ];
}

/** What a confirmed send adds to the record. */
export interface Recording {
  entries: Entry[];
  send: Send;
  print?: Print;
  log: LogEntry[];
}

/**
 * One entry for each person: who is addressed by two of their accounts has still been written to once, and spoken to
 * rather than quoted.
 */
function entriesOf(pending: Pending, known: ReadonlyMap<string, Person>): Entry[] {
  const entries = new Map<string, Entry>();
  for (const recipient of pending.recipients) {
    const person = known.get(recipient.id) ?? newPerson(recipient);
    const before = entries.get(person.id);
    if (before && before.touch.role !== 'quoted') continue;
    const touch = touchOf(pending, recipient, person.id);
    entries.set(person.id, { person: met(person, recipient), touch });
  }
  return [...entries.values()];
}

function sendOf(pending: Pending): Send {
  const {
    id,
    at,
    site,
    surface,
    rules,
    ask,
    recipients,
    function: aim,
    unjudged,
    account,
  } = pending;
  return {
    id,
    at,
    site,
    surface,
    people: recipients.map((recipient) => recipient.id),
    rules,
    ...(ask ? { ask } : {}),
    ...(aim ? { function: aim } : {}),
    ...(unjudged ? { unjudged } : {}),
    ...(account === undefined ? {} : { account }),
  };
}

/** Turns a release that went through into rows. `known`: who is on record of its recipients, by their key. Pure. */
export function recordOf(pending: Pending, known: ReadonlyMap<string, Person>): Recording {
  const { id, at, print } = pending;
  const send = sendOf(pending);
  return {
    entries: entriesOf(pending, known),
    send,
    ...(print ? { print: { id, at, people: send.people, print } } : {}),
    log: logOf(pending),
  };
}
