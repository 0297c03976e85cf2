/**
 * The figures of the popup, counted a second time: straight from a year's rows, with nothing of the product's own
 * counting. Slow and plain on purpose.
 */
import type { Year } from './year';

const day = 24 * 60 * 60 * 1000;
const rules = ['ask', 'self-promotion', 'boilerplate', 'broadcast', 'telling', 'urgency'] as const;
const aims = ['information', 'community', 'action'] as const;

type Touch = Year['touches'][number] & { person: string; waited?: number };
type Send = Year['sends'][number];
type Part = { site?: string; account?: string };

const asks = ({ ask }: Send) => ask !== undefined && ask.strength !== 'pointer';
const isPublic = ({ surface }: Send) => surface === 'post' || surface === 'quote';

function talk(send: Send): 'conversation' | 'broadcast' | undefined {
  if (!isPublic(send) || send.people.length > 0 || send.function === 'community')
    return 'conversation';
  const isKnown = send.function || asks(send) || send.rules.includes('broadcast');
  return isKnown ? 'broadcast' : undefined;
}

/** The days (`2027-01-03`) and ISO 8601 weeks (`2026-W53`) of a zone: a week is of the year that its Thursday is of. */
export function datesOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const dayOf = (at: number): string => format.format(at);
  const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);
  const mondayOf = (date: string): number =>
    noonOf(date) - ((new Date(noonOf(date)).getUTCDay() + 6) % 7) * day;
  const weekOf = (at: number): string => {
    const thursday = mondayOf(dayOf(at)) + 3 * day;
    const year = new Date(thursday).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
    return `${year}-W${String(number).padStart(2, '0')}`;
  };
  /** The seven days of the week in which an instant lies. */
  const daysAround = (at: number): string[] =>
    Array.from({ length: 7 }, (_, index) => {
      const noon = mondayOf(dayOf(at)) + index * day;
      return new Date(noon).toISOString().slice(0, 10);
    });
  return { dayOf, weekOf, daysAround };
}

function groupsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function middleOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const [one, other] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]];
  return one === undefined || other === undefined ? undefined : (one + other) / 2;
}

/** All touches with their people, and how long each answer of ours had been waited for. */
function touchesOf(year: Year): Touch[] {
  const owners = new Map(
    year.people.flatMap(({ id, identities }) => identities.map((one) => [one.id, id] as const)),
  );
  const touches = year.touches.map((touch) => ({
    ...touch,
    person: owners.get(touch.identity) ?? touch.identity,
  }));
  return [...groupsOf(touches, ({ person }) => person).values()].flatMap((theirs) => {
    let since: number | undefined;
    return theirs
      .sort((one, other) => one.at - other.at)
      .map((touch) => {
        if (touch.direction === 'in') {
          since ??= touch.at;
          return touch;
        }
        const waited = since === undefined ? {} : { waited: touch.at - since };
        since = undefined;
        return { ...touch, ...waited };
      });
  });
}

/** Counts a year's weeks, one at a time. */
export function countOf(year: Year, timeZone: string) {
  const { dayOf, weekOf, daysAround } = datesOf(timeZone);
  const touches = touchesOf(year);

  /** The week in which an instant lies, or what of it is of one site or account. */
  const week = (at: number, part: Part = {}) => {
    const name = weekOf(at);
    const isOf = (row: { at: number; site: string; account?: string | undefined }) =>
      weekOf(row.at) === name &&
      (part.site === undefined || row.site === part.site) &&
      (part.account === undefined || row.account === part.account);
    const passed = touches.filter(isOf);
    const sends = year.sends.filter(isOf);
    const log = year.log.filter(isOf);
    const out = passed.filter(({ direction }) => direction === 'out');
    const into = passed.filter(({ direction }) => direction === 'in');
    /** How many of these keys something went out under, and something came in. */
    const both = (keyOf: (touch: Touch) => string) =>
      [...new Set(out.map(keyOf))].filter((key) => into.some((touch) => keyOf(touch) === key))
        .length;
    const wentOut = (outcome: string) =>
      sends.filter((send) => asks(send) && send.ask?.outcome === outcome).length;
    const logged = (event: string) => log.filter((line) => line.event === event).length;
    const each = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
      Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
    const waits = out.flatMap(({ waited }) => (waited === undefined ? [] : [waited]));
    const median = middleOf(waits);
    const days = daysAround(at).map((date) => ({
      active: [...out, ...sends].some((row) => dayOf(row.at) === date),
      asks: sends.filter((send) => asks(send) && dayOf(send.at) === date).length,
    }));
    const talked = groupsOf(passed, ({ person }) => person);
    return {
      figures: {
        peopleTalkedWith: talked.size,
        wroteBack: both(({ person }) => person),
        conversations: both(({ site, thread, person }) => `${site} ${thread ?? ` ${person}`}`),
        touchesOut: out.length,
        touchesIn: into.length,
        sends: sends.length,
        judged: sends.filter(({ unjudged }) => !unjudged).length,
        talk: each(
          ['conversation', 'broadcast'],
          (kind) => sends.filter((send) => talk(send) === kind).length,
        ),
        functions: each(aims, (aim) => sends.filter((send) => send.function === aim).length),
        gives: sends.filter((send) => isPublic(send) && !asks(send)).length,
        publicAsks: sends.filter((send) => isPublic(send) && asks(send)).length,
        asks: {
          ...each(['earned', 'early', 'public'], wentOut),
          ...each(['overridden', 'held', 'revised', 'parked'], logged),
        },
        findings: each(rules, (rule) => sends.filter((send) => send.rules.includes(rule)).length),
        answers: { count: waits.length, ...(median === undefined ? {} : { median }) },
        daysActive: days.filter(({ active }) => active).length,
      },
      name,
      days,
      /** How often those were in touch who were most often. */
      most: [...talked.values()]
        .map(({ length }) => length)
        .sort((one, other) => other - one)
        .slice(0, 10),
      log: log.map(({ id }) => id).sort(),
    };
  };

  /** Who had written by an instant and heard nothing since, and who of three contacts or more has fallen silent. */
  const leftAt = (at: number) => {
    const people = [
      ...groupsOf(
        touches.filter((one) => one.at <= at),
        ({ person }) => person,
      ),
    ].map(([person, theirs]) => {
      const lastOut = theirs.findLast(({ direction }) => direction === 'out')?.at ?? 0;
      const since = theirs.find((one) => one.direction === 'in' && one.at > lastOut)?.at;
      return { person, since, lastAt: theirs.at(-1)?.at ?? 0, touches: theirs.length };
    });
    const isFresh = (time: number) => time >= at - 30 * day;
    return {
      waiting: people
        .filter(({ since }) => since !== undefined && isFresh(since))
        .sort((one, other) => (one.since ?? 0) - (other.since ?? 0))
        .map(({ person }) => person),
      cold: people
        .filter(({ touches: all, lastAt }) => all >= 3 && !isFresh(lastAt))
        .sort((one, other) => other.lastAt - one.lastAt)
        .map(({ person }) => person),
    };
  };

  return { week, leftAt };
}

/**
 * What a fortnight's days tell, read off as a text: `.` a quiet day, `x` one on which something went out, `a` an ask
 * among it. Only what reaches into its second week counts.
 */
export function rhythmIn(days: readonly { active: boolean; asks: number }[]) {
  const text = days.map(({ active, asks: all }) => (all > 0 ? 'a' : active ? 'x' : '.')).join('');
  const runs = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map(({ 0: run, index }) => ({ days: run.length, after: index + run.length }))
      .sort((one, other) => other.days - one.days);
  const reaches = ({ after }: { after: number }) => after > 7;
  const beforeAsk = runs(/\.{3,}(?=a)/g).filter(({ after }) => after >= 7);
  const [quiet] = runs(/\.{3,}/g).filter(reaches);
  const [streak] = runs(/[xa]{3,}/g).filter(reaches);
  return [
    ...(beforeAsk.length > 0
      ? beforeAsk
          .sort((one, other) => one.after - other.after)
          .map((run) => ({ kind: 'quiet-before-ask', days: run.days }))
      : quiet
        ? [{ kind: 'quiet', days: quiet.days }]
        : []),
    ...(streak ? [{ kind: 'streak', days: streak.days }] : []),
  ];
}
