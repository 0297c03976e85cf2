import type { FileRows } from '@/lib/touches/file-rows';
import type { AskRecord, LogEntry, Parked, Send } from '@/lib/touches/records';
import { functionOf, kindOfAsk, nothingYet, outcomeOf, rulesIn, type Standing } from './asking';
import { type Calendar, day, daysOfStory, minute } from './calendar';
import type { Place, Step } from './conversations';
import type { Character } from './people';
import type { Random } from './random';
import { offlineNotes, parkedTexts, reasons } from './texts';

/** How long a parked ask stays before somebody sends it or lets it go. */
const parkedFor = 75 * day;

type Rows = { [Section in Exclude<keyof FileRows, 'people'>]: FileRows[Section][] };

/** Writes down what comes of each step, as the record would have it. */
export class Ledger {
  readonly rows: Rows = { touches: [], sends: [], log: [], parked: [] };
  readonly #standings = new Map<Character, Standing>();

  constructor(
    private readonly calendar: Calendar,
    private readonly random: Random,
  ) {}

  take(step: Step): void {
    if (step.what === 'post') this.#post(step);
    else if (step.what === 'offline') this.#offline(step.who, step.at);
    else if (step.what === 'theirs') this.#theirs(step.who, step.place, step.at);
    else this.#ours(step.who, step.place, step.at);
  }

  #standing(who: Character): Standing {
    return this.#standings.get(who) ?? nothingYet;
  }

  #count(who: Character, asked: boolean): void {
    const { touches, asks, sinceAsk } = this.#standing(who);
    this.#standings.set(who, {
      touches: touches + 1,
      asks: asks + Number(asked),
      sinceAsk: asked ? 0 : sinceAsk + 1,
    });
  }

  #share(at: number): number {
    return this.calendar.dayOf(at) / daysOfStory;
  }

  #ours(who: Character, place: Place, at: number): void {
    const { random } = this;
    const share = this.#share(at);
    const isCampaign = this.calendar.isCampaign(this.calendar.dayOf(at));
    const outcome = outcomeOf(who, this.#standing(who), { share, isCampaign }, random);
    const id = random.uuid();
    if (outcome.held) this.#log(random.uuid(), 'held', place, at - 2 * minute);
    if (!outcome.sent) {
      if (outcome.held === 'parked') this.#park(who, place, at);
      return;
    }
    const { ask, held } = outcome;
    if (held)
      this.#log(id, held, place, at, held === 'overridden' ? random.pick(reasons) : undefined);
    const { site, identity, surface, role, thread, account } = place;
    this.#send({ id, at, site, surface, people: [identity], account }, 'conversation', ask);
    this.rows.touches.push({
      id: `${id}:${identity}`,
      identity,
      kind: role === 'mention' ? 'mention' : surface === 'message' ? 'message' : 'reply',
      at,
      direction: 'out',
      site,
      surface,
      role,
      asked: ask?.strength ?? 'none',
      thread,
      account,
    });
    this.#count(who, ask !== undefined);
  }

  #theirs(who: Character, { site, identity, surface, thread, account }: Place, at: number): void {
    const kind = surface === 'message' ? 'message' : this.random.chance(0.2) ? 'mention' : 'reply';
    this.rows.touches.push({
      id: `in:${site}:${thread}-${at}`,
      identity,
      kind,
      at,
      direction: 'in',
      site,
      surface: surface === 'message' ? surface : 'reply',
      asked: 'none',
      thread,
      account,
    });
    this.#count(who, false);
  }

  #offline(who: Character, at: number): void {
    const { random } = this;
    const { id: identity, site } = who.row.identities[0] ?? who.row;
    const means = random.weighted({ call: 4, meeting: 3, email: 3 });
    this.rows.touches.push({
      id: `offline:${random.uuid()}`,
      identity,
      kind: 'offline',
      at,
      direction: random.chance(0.7) ? 'out' : 'in',
      site,
      asked: 'none',
      means,
      ...(random.chance(0.6) ? { note: random.pick(offlineNotes[means]) } : {}),
    });
    this.#count(who, false);
  }

  #post({ at, site, account, quotes }: Extract<Step, { what: 'post' }>): void {
    const { random } = this;
    const isCampaign = this.calendar.isCampaign(this.calendar.dayOf(at));
    const asks = random.chance(isCampaign ? 0.35 : 0.12);
    const ask: AskRecord | undefined = asks
      ? { strength: 'hard', kind: kindOfAsk(random), outcome: 'public' }
      : undefined;
    const id = random.uuid();
    const quoted = quotes?.row;
    const surface = quoted ? 'quote' : 'post';
    this.#send({ id, at, site, surface, people: quoted ? [quoted.id] : [], account }, 'post', ask);
    if (!quoted || !quotes) return;
    this.rows.touches.push({
      id: `${id}:${quoted.id}`,
      identity: quoted.id,
      kind: 'quote',
      at,
      direction: 'out',
      site,
      surface,
      role: 'quoted',
      asked: 'none',
      account,
    });
    this.#count(quotes, false);
  }

  #send(
    send: Omit<Send, 'ask' | 'rules'>,
    what: 'conversation' | 'post',
    ask: AskRecord | undefined,
  ): void {
    const { random } = this;
    // Now and then somebody writes to us in a language that the rules do not read.
    if (!ask && random.chance(0.02)) {
      this.rows.sends.push({ ...send, rules: [], unjudged: true });
      return;
    }
    this.rows.sends.push({
      ...send,
      rules: rulesIn(what, ask !== undefined, this.#share(send.at), random),
      function: functionOf(what, ask !== undefined, random),
      ...(ask ? { ask } : {}),
    });
  }

  #log(
    id: string,
    event: LogEntry['event'],
    { site, surface, identity, account }: Place,
    at: number,
    reason?: string,
  ): void {
    const people = [identity];
    this.rows.log.push({
      id: `${id}:${event}`,
      at,
      event,
      site,
      surface,
      people,
      account,
      ...(reason === undefined ? {} : { reason }),
    });
  }

  #park({ row }: Character, place: Place, at: number): void {
    const { site, surface, identity, role, account } = place;
    const parkedId = this.random.uuid();
    this.#log(parkedId, 'parked', place, at);
    if (at < this.calendar.now - parkedFor) return;
    const known = row.identities.find(({ id }) => id === identity);
    if (!known) return;
    const { id, handle, displayName, certain } = known;
    const parked: Parked = {
      id: parkedId,
      at,
      site,
      surface,
      people: [id],
      recipients: [{ id, site, handle, displayName, certain, role }],
      text: this.random.pick(parkedTexts),
      strength: 'hard',
      account,
      ...(site === 'x' ? { url: `https://x.com/${handle}` } : {}),
    };
    this.rows.parked.push(parked);
  }
}
