import type { Judgement, ParkRequest } from '@/lib/messaging';
import { peopleOf } from '@/lib/policy/people';
import { Refusal } from '@/lib/refusal';
import { park } from '@/lib/touches/parked';
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
