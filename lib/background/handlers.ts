import { saveReport } from '@/lib/composer-reports';
import type { Protocol } from '@/lib/messaging';
import { peopleOf } from '@/lib/policy/people';
import { dismissed } from '@/lib/policy/quiet';
import { changePolicy } from '@/lib/policy-storage';
import { Refusal } from '@/lib/refusal';
import { confirmRelease, discardRelease, logHold, sweep } from '@/lib/touches/release';
import type { Argument, Method } from './arguments';
import { judge } from './judging';
import { remember } from './releasing';
import type { World } from './world';

/** Where a message comes from. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** What the background does for each message; a message without its line is a type error. */
export type Handlers = {
  [Name in Method]: (
    argument: Argument<Name>,
    sender: Sender,
  ) => Promise<ReturnType<Protocol[Name]>>;
};

export function createHandlers(world: World): Handlers {
  return {
    judge: (draft) => judge(world, draft),

    enabled: async (site) => {
      const { sites } = await world.policy();
      // A composer has just been reached: the rules are loaded before the first draft comes, but after this answer,
      // which their loading (about 0.1 s of work) would hold up. If it fails, the judgement that needs them says so.
      if (sites[site]) setTimeout(() => world.loadAnalyzer().catch(() => undefined));
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
      }),

    release: async (release) => {
      await sweep(world.store, world.now());
      await remember(world, release);
    },

    confirm: async (id) => {
      const print = await confirmRelease(world.store, id, world.now());
      if (print) await world.sent.added(print);
    },

    discard: (id) => discardRelease(world.store, id),

    dismiss: (dismissal) =>
      changePolicy((policy) => {
        const after = dismissed(policy, dismissal);
        return { policy: after.policy, result: after.ruleQuiet };
      }),

    report: async (report, { tab }) => {
      if (tab?.id === undefined) throw new Refusal('bad-arguments', 'A report comes from a tab.');
      await saveReport(tab.id, report);
    },
  };
}
