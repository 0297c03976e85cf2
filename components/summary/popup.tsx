import { useMemo, useState } from 'react';
import type { AsksWorld } from '@/components/asks/asks';
import { useLoaded } from '@/components/loaded';
import { displayLocale } from '@/components/locale';
import { type PolicySource, usePolicy } from '@/components/policy/use-policy';
import type { SiteId } from '@/lib/draft/draft';
import type { ComposerReport } from '@/lib/messaging';
import type { Policy } from '@/lib/policy/policy';
import type { WeekSummary } from '@/lib/summary/week';
import { HealthLine } from './health-line';
import { PopupPage } from './popup-page';
import { useWeek } from './use-week';

/** All that the popup stands on, handed in by its entrypoint; the same object at each render. */
export interface PopupWorld {
  policy: PolicySource;
  /** The week that holds an instant (epoch milliseconds), under a policy. */
  week: (instant: number, policy: Policy) => Promise<WeekSummary>;
  /** The composer last used in the active tab. */
  composer: () => Promise<ComposerReport | undefined>;
  switchSite: (site: SiteId, on: boolean) => Promise<unknown>;
  openOptions: () => void;
  /** Parked asks and who waits for us. */
  asks?: AsksWorld;
  /** Epoch milliseconds. */
  now: () => number;
  /** IANA name of the person's time zone. */
  timeZone: string;
}

/** The popup at work: the week under the policy in force, and the composer of the active tab. */
export function Popup({ world }: { world: PopupWorld }) {
  const policyState = usePolicy(world.policy);
  const policy = typeof policyState === 'string' ? undefined : policyState.policy;
  const load = useMemo(
    () => policy && ((instant: number) => world.week(instant, policy)),
    [world, policy],
  );
  const { state, show, again } = useWeek(load, world.now);
  const composer = useLoaded(world.composer);
  const [notSaved, setNotSaved] = useState(false);
  const switchSite = (site: SiteId, on: boolean) => {
    world.switchSite(site, on).then(
      () => setNotSaved(false),
      () => setNotSaved(true),
    );
  };
  return (
    <PopupPage
      state={policyState === 'failed' ? { kind: 'failed', reason: 'storage-unavailable' } : state}
      reading={{ locale: displayLocale(), timeZone: world.timeZone, now: world.now() }}
      onWeek={show}
      onAgain={again}
      onOptions={world.openOptions}
      asks={world.asks}
    >
      <HealthLine
        composer={composer}
        on={!composer || !policy || policy.sites[composer.site]}
        notSaved={notSaved}
        onSwitch={switchSite}
      />
    </PopupPage>
  );
}
