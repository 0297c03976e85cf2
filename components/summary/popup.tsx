import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { RecordNotice, type RecordNoticeWorld } from '@/components/data/record-notice';
import { useLoaded } from '@/components/loaded';
import { displayLocale } from '@/components/locale';
import { lockedWords } from '@/components/policy/locked';
import { type PolicySource, usePolicy } from '@/components/policy/use-policy';
import type { SiteId } from '@/lib/draft/draft';
import type { ComposerReport } from '@/lib/messaging';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { refusalReason } from '@/lib/refusal';
import { HealthLine } from './health-line';
import { PopupPage } from './popup-page';
import { useAfterPaint } from './use-after-paint';
import { useWeek, type WeekReads, type WeekState } from './use-week';
import type { WeekWorld } from './week-view';

/** All that the popup stands on, handed in by its entrypoint; the same object at each render. */
export interface PopupWorld {
  policy: PolicySource;
  weeks: WeekReads;
  /** What stands beside the week's figures. */
  rest: WeekWorld;
  /** The composer last used in the active tab. */
  composer: () => Promise<ComposerReport | undefined>;
  switchSite: (site: SiteId, on: boolean) => Promise<unknown>;
  openOptions: () => void;
  /** How the record is kept. */
  record?: RecordNoticeWorld;
  /** Epoch milliseconds. */
  now: () => number;
  /** IANA name of the person's time zone. */
  timeZone: string;
}

/** Nothing is known of it yet. */
const noPolicy: Partial<PolicyReading> = {};

const unreadable = { kind: 'failed', reason: 'storage-unavailable' } as const;

/** The popup at work: the week under the policy in force, and the composer of the active tab. */
export function Popup({ world }: { world: PopupWorld }) {
  const policyState = usePolicy(world.policy);
  const { policy, managed } = typeof policyState === 'string' ? noPolicy : policyState;
  const { state, part, show, choose, again } = useWeek(world.weeks);
  const composer = useLoaded(world.composer);
  const [refused, setRefused] = useState<string>();
  const switchSite = (site: SiteId, on: boolean) => {
    world.switchSite(site, on).then(
      () => setRefused(undefined),
      (error: unknown) =>
        setRefused(
          refusalReason(error) === 'set-by-organisation'
            ? lockedWords(managed?.floors)
            : i18n.t('popup.notSaved'),
        ),
    );
  };
  const { record } = world;
  useReminderSeen(world, state);
  // How the record is kept is asked of the whole browser, which takes its time: the figures come first.
  const painted = useAfterPaint(state.kind !== 'loading' && policyState !== 'loading');
  return (
    <PopupPage
      state={policyState === 'failed' ? unreadable : state}
      policy={policy}
      part={part}
      reading={{ locale: displayLocale(), timeZone: world.timeZone, now: world.now() }}
      world={world.rest}
      onWeek={show}
      onPart={choose}
      onAgain={again}
      onOptions={world.openOptions}
      notice={record && painted && <RecordNotice world={record} />}
    >
      <HealthLine
        composer={composer}
        on={!composer || !policy || policy.sites[composer.site]}
        refused={refused}
        onSwitch={switchSite}
      />
    </PopupPage>
  );
}

/** Who has the last complete week before their eyes needs no reminder of it. */
function useReminderSeen({ rest: { reminder }, now }: PopupWorld, state: WeekState): void {
  const week = state.kind === 'ready' ? state.week : undefined;
  const isOver =
    week !== undefined && week.end <= now() && now() < week.end + (week.end - week.start);
  useEffect(() => {
    if (isOver) reminder?.seen().catch(console.error);
  }, [isOver, reminder]);
}
