import { fingerprint, similarity } from '@/lib/analysis/fingerprint';
import type { Draft } from '@/lib/draft/draft';
import type { Judgement, ParkRequest } from '@/lib/messaging';
import { peopleOf } from '@/lib/policy/people';
import { Refusal } from '@/lib/refusal';
import { park, parkedFor } from '@/lib/touches/parked';
import type { Parked } from '@/lib/touches/records';
import { judge } from './judging';
import type { World } from './world';

const strengthOf = ({ strongestAsk }: Judgement): Parked['strength'] =>
  strongestAsk === 'soft' ? 'soft' : 'hard';

/** Keeps a held ask. Refuses with `forbidden` where the policy keeps no parked texts. */
export async function keepAsk(world: World, ask: ParkRequest): Promise<void> {
  const { retention } = await world.policy();
  if (!retention.keepParkedTexts) {
    throw new Refusal('forbidden', 'The policy does not let the text of a parked ask be kept.');
  }
  const { id, draft, at, url } = ask;
  const strength = strengthOf(await judge(world, draft));
  const recipients = [...peopleOf(draft)].map(([id, addressee]) => ({ ...addressee, id }));
  await park(world.store, {
    id,
    at,
    site: draft.site,
    surface: draft.surface,
    people: recipients.map((recipient) => recipient.id),
    recipients,
    text: draft.text,
    strength,
    ...(draft.account === undefined ? {} : { account: draft.account }),
    ...(url === undefined ? {} : { url }),
  });
}

/** Two texts with so much in common are one ask with a few words changed (0..1, see `similarity`). */
const sameFrom = 0.6;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The parked asks, by their ids, that a draft to these people (`personId`s) is. */
export async function parkedAs(
  world: World,
  { text }: Draft,
  people: readonly string[],
): Promise<string[]> {
  const asks = await parkedFor(world.store, people);
  if (asks.length === 0) return [];
  const salt = await world.salt();
  const print = fingerprint(text, salt);
  const isSame = (parked: string): boolean =>
    plain(parked) === plain(text) || similarity(fingerprint(parked, salt), print) >= sameFrom;
  return asks.flatMap(({ id, text: parked }) => (isSame(parked) ? [id] : []));
}
