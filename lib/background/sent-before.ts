import type { Finding } from '@/lib/analysis/finding';
import { fingerprint } from '@/lib/analysis/fingerprint';
import { sentBeforeFinding } from '@/lib/analysis/sent-before';
import type { Draft } from '@/lib/draft/draft';
import { peopleOf } from '@/lib/policy/people';
import type { World } from './world';

/** The fingerprint to keep of a send: of words put to people, and long enough to tell from an ordinary "thank you". */
export async function printOf(world: World, draft: Draft): Promise<Uint32Array | undefined> {
  if (peopleOf(draft).size === 0) return;
  const print = fingerprint(draft.text, await world.salt());
  return print.length > 0 ? print : undefined;
}

/** The finding on an answer or a message that went out, nearly alike, in the last seven days. */
export async function sentBefore(world: World, draft: Draft): Promise<Finding | undefined> {
  if (draft.surface !== 'reply' && draft.surface !== 'message') return;
  const print = fingerprint(draft.text, await world.salt());
  if (print.length === 0) return;
  const count = await world.sent.countSame(print, world.now());
  return count > 0 ? sentBeforeFinding(draft.text, count) : undefined;
}
