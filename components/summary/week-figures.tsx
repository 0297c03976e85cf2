import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy/policy';
import { daysKnown, rhythmOf } from '@/lib/summary/rhythm';
import type { WeekSummary } from '@/lib/summary/week';
import { beforeWords, figureGroups, goalsMet, shownWords } from './figure-rows';
import { FiguresTable } from './figures-table';
import type { Reading } from './format';
import { MessageMix } from './message-mix';
import { rhythmWords } from './rhythm-words';

interface WeekFiguresProps {
  week: WeekSummary;
  policy: Policy;
  reading: Reading;
}

/** How steadily the week was kept up, and which goals it meets: what is to be said beside its figures. */
export function Asides({ week, policy, reading }: WeekFiguresProps) {
  const rhythm = rhythmOf(daysKnown(week), week, reading.now);
  const said = [
    ...rhythm.map((one) => rhythmWords(one, reading)),
    goalsMet(week, policy, reading) ?? '',
  ]
    .join(' ')
    .trim();
  return said && <p className="aside">{said}</p>;
}

/** All figures, and what the messages were for. `all`: the rows too that were nought in both weeks. */
export function WeekFigures({
  week,
  policy,
  reading,
  all = false,
}: WeekFiguresProps & { all?: boolean }) {
  const columns = { shown: shownWords(week, reading), before: beforeWords(week, reading) };
  return (
    <>
      <section className="part" aria-labelledby="week-figures">
        <h2 id="week-figures">{i18n.t('week.figures.title')}</h2>
        <FiguresTable groups={figureGroups(week, policy, reading)} columns={columns} all={all} />
        <p className="nothing">{i18n.t('week.figures.about.conversation')}</p>
      </section>
      <section className="part" aria-labelledby="week-mix">
        <h2 id="week-mix">{i18n.t('week.mix.title')}</h2>
        <MessageMix figures={week} reading={reading} />
      </section>
    </>
  );
}
