import type { Judgement, Release } from '@/lib/messaging';
import { judgementOf } from '@/lib/policy/judge';
import { strongestAskOf } from '@/lib/policy/quiet';
import { holdsSend } from '@/lib/policy/verdict';
import { askedBy } from '@/lib/touches/kind';
import type { AskOutcome, AskRecord, Pending, Recipient } from '@/lib/touches/records';
import { admitRelease } from '@/lib/touches/release';
import { judge, type Reading, readDraft } from './judging';
import { parkedAs } from './parking';
import { printOf } from './sent-before';
import type { World } from './world';

/** Whether a send went out against the gate: with the person's reason, or unchecked while it was not open yet. */
const isOverride = ({ override }: Release, { verdict }: Judgement): boolean =>
  override !== undefined && (override.trim() !== '' || holdsSend(verdict));

function outcomeOf(release: Release, judgement: Judgement): AskOutcome {
  const { standings } = judgement.verdict;
  const asked = standings.filter(({ addressee }) => addressee.role !== 'quoted');
  if (asked.length === 0) return 'public';
  if (isOverride(release, judgement)) return 'overridden';
  return asked.every(({ open }) => open) ? 'earned' : 'early';
}

function askOf(release: Release, judgement: Judgement): AskRecord | undefined {
  const { strongestAsk } = judgement;
  if (strongestAsk === 'none') return;
  const kind = strongestAskOf(judgement.findings)?.kind ?? 'other';
  return { strength: strongestAsk, kind, outcome: outcomeOf(release, judgement) };
}

const recipientsOf = ({ people }: Reading): Recipient[] =>
  [...people].map(([id, { site, handle, displayName, certain, role }]) => ({
    id,
    site,
    handle,
    displayName,
    certain,
    role,
  }));

/** What a send will be counted as; of its text only the salted fingerprint. */
function pendingOf(
  release: Release,
  recipients: Recipient[],
  judgement: Judgement,
  { print, parked }: { print: Uint32Array | undefined; parked: string[] },
): Pending {
  const { id, draft, at, override, revised, thread } = release;
  const ask = askOf(release, judgement);
  const facts = { site: draft.site, surface: draft.surface, recipients, ...(ask ? { ask } : {}) };
  return {
    id,
    at,
    ...facts,
    asking: askedBy(facts),
    rules: [...new Set(judgement.findings.map(({ rule }) => rule))],
    ...(thread === undefined ? {} : { thread }),
    ...(draft.account === undefined ? {} : { account: draft.account }),
    ...(print ? { print } : {}),
    ...(judgement.judged ? { function: judgement.function } : { unjudged: true }),
    ...(override !== undefined && isOverride(release, judgement)
      ? { override: override.trim() }
      : {}),
    ...(revised ? { revised } : {}),
    ...(parked.length > 0 ? { parked } : {}),
  };
}

/** Judges a send by the record of this moment and remembers it, unless it is `waiting` and the gate holds it. */
async function admit(world: World, release: Release, waiting: boolean): Promise<Judgement> {
  const { id, draft } = release;
  const [reading, print] = await Promise.all([readDraft(world, draft), printOf(world, draft)]);
  const recipients = recipientsOf(reading);
  const now = world.now();
  const people = recipients.map((recipient) => recipient.id);
  const asks = ['soft', 'hard'].includes(reading.heard.gate.strongestAsk);
  const parked = asks ? await parkedAs(world, draft, people) : [];
  const question = {
    site: draft.site,
    counting: reading.policy.counting,
    now,
    release: id,
    people,
  };
  return admitRelease(world.store, question, (relationships) => {
    const answer = judgementOf(draft, reading, relationships, now);
    if (waiting && holdsSend(answer.verdict)) return { answer };
    return { answer, pending: pendingOf(release, recipients, answer, { print, parked }) };
  });
}

/** Writes what a send will be counted as, before it leaves. */
export async function remember(world: World, release: Release): Promise<void> {
  await admit(world, release, false);
}

/**
 * Answers a send that still waits: it is remembered only when the gate lets it go, and then in the same step. Where
 * the record takes nothing more, the send is judged all the same: nobody is held because a disk is full.
 */
export async function claim(world: World, release: Release): Promise<Judgement> {
  try {
    return await admit(world, release, true);
  } catch (error) {
    console.warn('Fifth Touch: a send could not be remembered before it left.', error);
    return judge(world, release.draft);
  }
}
