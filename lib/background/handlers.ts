import { forgetChipPlaces } from '@/lib/chip-place';
import { forgetHealth, noteHealth } from '@/lib/composer-health';
import { saveComposerFrame } from '@/lib/composer-in-use';
import type { Protocol } from '@/lib/messaging';
import { peopleOf } from '@/lib/policy/people';
import { dismissed } from '@/lib/policy/quiet';
import { changePolicy } from '@/lib/policy-storage';
import { Refusal } from '@/lib/refusal';
import { editPeople, renameIdentity } from '@/lib/touches/edit';
import { eraseAll, erasePeople, erasePeriod } from '@/lib/touches/erase';
import { finishImport } from '@/lib/touches/import';
import { cancelImport, stageRows } from '@/lib/touches/import-rows';
import { mergePeople } from '@/lib/touches/merge';
import { recordInbound, recordOffline, recordOpened } from '@/lib/touches/other-touches';
import { unpark } from '@/lib/touches/parked';
import { confirmRelease, discardRelease, logHold } from '@/lib/touches/release';
import { takeBackSend, undoTouch } from '@/lib/touches/take-back';
import { undoMerges } from '@/lib/touches/unmerge';
import type { Argument, Method } from './arguments';
import { judge } from './judging';
import { keepAsk } from './parking';
import { claim, remember } from './releasing';
import type { World } from './world';

/** Where a message comes from. */
export interface Sender {
  id?: string | undefined;
  /** Of the page that it was sent from. */
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** What the background does for each message; a message without its line is a type error. */
export type Handlers = {
  [Name in Method]: (
    argument: Argument<Name>,
    sender: Sender,
  ) => Promise<ReturnType<Protocol[Name]>>;
};

const warmUp = ({ loadAnalyzer }: World): void => {
  loadAnalyzer().catch((error: unknown) =>
    console.warn('Fifth Touch: the rules could not be loaded.', error),
  );
};

/** @param afterSend is called once a send was confirmed and answered: time for what need not be waited for */
export function createHandlers(world: World, afterSend: () => void = () => undefined): Handlers {
  return {
    judge: (draft) => judge(world, draft),

    enabled: async (site) => {
      const { sites } = await world.policy();
      // A composer has just been reached: the rules are loaded before the first draft comes, but after this answer,
      // which their loading (about 0.1 s of work) would hold up. If it fails, the judgement that needs them fails too.
      if (sites[site]) setTimeout(() => warmUp(world));
      return sites[site];
    },

    held: ({ id, draft, at }) =>
      logHold(world.store, {
        id: `${id}:held`,
        at,
        event: 'held',
        site: draft.site,
        surface: draft.surface,
        people: [...peopleOf(draft).keys()],
        ...(draft.account === undefined ? {} : { account: draft.account }),
      }),

    claim: (release) => claim(world, release),

    release: (release) => remember(world, release),

    confirm: async (id) => {
      const print = await confirmRelease(world.store, id, world.now());
      if (print) await world.sent.added(print);
      afterSend();
    },

    discard: (id) => discardRelease(world.store, id),

    takeBack: async (send) => {
      await takeBackSend(world.store, send);
      world.sent.forget();
    },

    dismiss: (dismissal) =>
      changePolicy((policy) => {
        const after = dismissed(policy, dismissal);
        return { policy: after.policy, result: after.ruleQuiet };
      }),

    report: async (report, { tab, frameId = 0 }) => {
      if (tab?.id === undefined) throw new Refusal('bad-arguments', 'A report comes from a tab.');
      await Promise.all([saveComposerFrame(tab.id, frameId), noteHealth(report, world.now())]);
    },

    opened: (message) => recordOpened(world.store, message),
    inbound: (touch) => recordInbound(world.store, touch),
    offline: (touch) => recordOffline(world.store, touch),

    undoTouch: async (id) => {
      const undone = await undoTouch(world.store, id);
      world.sent.forget();
      return undone;
    },

    editPeople: ({ people, change }) => editPeople(world.store, people, change, world.now()),
    rename: (rename) => renameIdentity(world.store, rename, world.now()),
    merge: (merge) => mergePeople(world.store, merge, world.now()),
    undoMerge: (undo) => undoMerges(world.store, undo),

    erasePeople: async (people) => {
      await erasePeople(world.store, people);
      world.sent.forget();
    },
    erasePeriod: async (period) => {
      await erasePeriod(world.store, period);
      world.sent.forget();
    },
    eraseAll: async () => {
      await Promise.all([eraseAll(world.store), forgetHealth(), forgetChipPlaces()]);
      world.sent.forget();
    },

    park: (ask) => keepAsk(world, ask),
    unpark: (id) => unpark(world.store, id),

    importRows: (rows) => stageRows(world.store, rows, world.now()),
    importFinish: async (id) => {
      const result = await finishImport(world.store, id, world.now());
      world.sent.forget();
      return result;
    },
    importCancel: (id) => cancelImport(world.store, id),
  };
}
