import type { SiteId, Surface } from '@/lib/draft/draft';
import { type Calendar, day, daysOfStory, hour, minute } from './calendar';
import type { Character } from './people';
import type { Random } from './random';
import { houseAccounts, type Member, team } from './team';

/** Something that somebody does, before it is known what comes of it. */
export type Step =
  | { what: 'theirs' | 'ours'; at: number; who: Character; place: Place }
  | { what: 'offline'; at: number; who: Character }
  | { what: 'post'; at: number; site: SiteId; account: string; quotes?: Character };

/** Where a conversation is held: one thread on one site, with one of us. */
export interface Place {
  site: SiteId;
  identity: string;
  surface: Surface;
  role: 'author' | 'mention' | 'partner';
  thread: string;
  account: string;
}

const hasBegun = (member: Member, index: number) => member.from <= index;

function memberOn(index: number, random: Random): Member {
  const present = team.filter((member) => hasBegun(member, index));
  const weights = Object.fromEntries(present.map(({ name, weight }) => [name, weight]));
  const name = random.weighted(weights);
  return present.find((member) => member.name === name) ?? random.pick(present);
}

function placeFor({ row }: Character, index: number, random: Random): Place {
  const { site, id } = random.pick(row.identities);
  const how = random.weighted({ reply: 60, message: 28, mention: 12 });
  const surface = how === 'mention' ? 'post' : how;
  const role = how === 'message' ? 'partner' : how === 'mention' ? 'mention' : 'author';
  const account = memberOn(index, random).accounts[site];
  const thread = how === 'message' ? `chat-${id}` : `post-${random.whole(1_000_000, 9_999_999)}`;
  return { site, identity: id, surface, role, thread, account };
}

/** How long somebody takes to answer: mostly an hour or two, at times days. */
const delay = (random: Random) => Math.round(4 * minute + hour * 2.2 * random.share() ** -0.55);

/** One conversation: somebody begins, and each side goes on with a probability of its own. */
function conversation(who: Character, at: number, index: number, random: Random): Step[] {
  const place = placeFor(who, index, random);
  const steps: Step[] = [];
  let when = at;
  // Who is mentioned in a post of ours answers under it; who wrote a message may well have begun.
  let theirs = place.role !== 'mention' && random.chance(place.role === 'partner' ? 0.55 : 0.35);
  for (let turn = 0; turn < 7; turn++) {
    steps.push({ what: theirs ? 'theirs' : 'ours', at: when, who, place });
    const probability = theirs ? who.answered : who.answers * (turn > 3 ? 0.4 : 0.8);
    if (!random.chance(probability)) break;
    theirs = !theirs;
    when += delay(random);
  }
  return steps;
}

function stepsWith(who: Character, calendar: Calendar, random: Random): Step[] {
  const steps: Step[] = [];
  for (let index = who.from; index <= who.until; index++) {
    const isFirst = index === who.from;
    const probability = isFirst ? 1 : (who.pace / 21) * calendar.busyness(index);
    if (calendar.busyness(index) === 0 || !random.chance(probability)) continue;
    steps.push(...conversation(who, calendar.timeOn(index, random), index, random));
    const meets = who.closeness === 'close' || who.row.type === 'volunteer';
    if (meets && random.chance(0.12)) {
      steps.push({ what: 'offline', at: calendar.timeOn(index, random) + 2 * day, who });
    }
  }
  return steps;
}

function posts(cast: readonly Character[], calendar: Calendar, random: Random): Step[] {
  return Array.from({ length: daysOfStory }, (_, index): Step[] => {
    const busy = calendar.busyness(index);
    const count = busy === 0 ? 0 : Math.floor(busy * 1.3 + random.share());
    return Array.from({ length: count }, () => {
      const site = random.weighted<SiteId>({ x: 4, facebook: 3, linkedin: 2 });
      const account = random.chance(0.7)
        ? houseAccounts[site]
        : memberOn(index, random).accounts[site];
      const quoted = random.pick(cast);
      const isQuote =
        site === 'x' && quoted.row.site === 'x' && quoted.from < index && random.chance(0.55);
      const at = calendar.timeOn(index, random);
      return { what: 'post', at, site, account, ...(isQuote ? { quotes: quoted } : {}) };
    });
  }).flat();
}

/** All that happens until now, in order of time. */
export function stepsOf(cast: readonly Character[], calendar: Calendar, random: Random): Step[] {
  return [
    ...cast.flatMap((who) => stepsWith(who, calendar, random)),
    ...posts(cast, calendar, random),
  ]
    .filter(({ at }) => at <= calendar.now)
    .sort((one, other) => one.at - other.at);
}
