import type { Judgement, Release } from '@/lib/messaging';
import { peopleOf } from '@/lib/policy/people';
import { strongestAskOf } from '@/lib/policy/quiet';
import { askedBy } from '@/lib/touches/kind';
import type { AskOutcome, AskRecord, Pending, Recipient } from '@/lib/touches/records';
import { isRemembered, putRelease } from '@/lib/touches/release';
import { judge } from './judging';
import { printOf } from './sent-before';
import type { World } from './world';

/** Whether a send went out against the gate: with the person's reason, or unchecked while it was not open yet. */
const isOverride = ({ override }: Release, { level }: Judgement['verdict']): boolean =>
  override !== undefined && (override.trim() !== '' || level === 'confirm' || level === 'block');

function outcomeOf(release: Release, { verdict }: Judgement): AskOutcome {
  const asked = verdict.standings.filter(({ addressee }) => addressee.role !== 'quoted');
  if (asked.length === 0) return 'public';
  if (isOverride(release, verdict)) return 'overridden';
  return asked.every(({ open }) => open) ? 'earned' : 'early';
}

function askOf(release: Release, judgement: Judgement): AskRecord | undefined {
  const { strongestAsk } = judgement;
  if (strongestAsk === 'none') return;
  const kind = strongestAskOf(judgement.findings)?.kind ?? 'other';
  return { strength: strongestAsk, kind, outcome: outcomeOf(release, judgement) };
}

/** Releases are remembered one after the other: of two asks in the same second the second finds the first on its way. */
const oneAtATime = 'fifth-touch:release';

/** Writes what a send will be counted as, before it leaves; of its text only the salted fingerprint. */
export async function remember(world: World, release: Release): Promise<void> {
  await navigator.locks.request(oneAtATime, () => write(world, release));
}

async function write(world: World, release: Release): Promise<void> {
  if (await isRemembered(world.store, release.id)) return;
  const { id, draft, at, override, revised, thread } = release;
  const [judgement, print] = await Promise.all([judge(world, draft), printOf(world, draft)]);
  const ask = askOf(release, judgement);
  const recipients = [...peopleOf(draft)].map(
    ([id, { site, handle, displayName, certain, role }]): Recipient => ({
      id,
      site,
      handle,
      displayName,
      certain,
      role,
    }),
  );
  const facts = { site: draft.site, surface: draft.surface, recipients, ...(ask ? { ask } : {}) };
  const pending: Pending = {
    id,
    at,
    ...facts,
    asking: askedBy(facts),
    rules: [...new Set(judgement.findings.map(({ rule }) => rule))],
    ...(thread === undefined ? {} : { thread }),
    ...(draft.account === undefined ? {} : { account: draft.account }),
    ...(print ? { print } : {}),
    ...(judgement.judged ? { function: judgement.function } : { unjudged: true }),
    ...(override !== undefined && isOverride(release, judgement.verdict)
      ? { override: override.trim() }
      : {}),
    ...(revised ? { revised } : {}),
  };
  await putRelease(world.store, pending);
}
