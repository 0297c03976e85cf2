import { useLive } from '@/components/relationships/use-live';
import { isEmpty } from '@/lib/summary/figures';
import type { WeekSummary } from '@/lib/summary/week';
import { hasJustEnded } from '@/lib/summary/week-of';
import { NextSteps, readSteps } from './next-steps';
import { WeekBelow } from './week-below';
import { Asides, WeekFigures } from './week-figures';
import type { WeekViewProps } from './week-view';

type WeekRestProps = WeekViewProps & { week: WeekSummary };

/** What stands below a week's first figures. What to do next is read first, and the rest comes in under it. */
export function WeekRest(props: WeekRestProps) {
  const { week, part, policy, reading, world, onPrevious } = props;
  const isNow = reading.now < week.end || hasJustEnded(week, reading.now, reading.timeZone);
  const steps = useLive(
    async () => (isNow ? readSteps(world, policy, part) : undefined),
    JSON.stringify(policy),
  );
  const empty = isEmpty(week);
  return (
    <>
      {!empty && <Asides week={week} policy={policy} reading={reading} />}
      {isNow && steps.kind !== 'failed' && (
        <NextSteps
          steps={steps.kind === 'ready' ? steps.value : undefined}
          isReminded={reading.now < week.end}
          world={world}
          reading={reading}
          onLastWeek={onPrevious}
        />
      )}
      {(!isNow || steps.kind !== 'loading') && (
        <>
          {!empty && <WeekFigures week={week} policy={policy} reading={reading} />}
          <WeekBelow {...props} />
        </>
      )}
    </>
  );
}
