import type { Judgement } from '@/lib/messaging';
import type { Hold } from './view';

/** Whether a held ask can be earned: one to people, none of whom is not to be asked at all. */
const isParkable = ({ verdict: { standings, reasons }, mayPark = false }: Judgement): boolean =>
  mayPark && standings.length > 0 && !reasons.includes('do-not-ask');

/** What the gate offers for a draft that this judgement holds. */
export function holdOf(judgement: Judgement): Hold {
  const { verdict, withoutAsk } = judgement;
  return {
    level: verdict.level === 'block' ? 'block' : 'confirm',
    ...(withoutAsk === undefined ? {} : { withoutAsk }),
    overridable: verdict.overridable,
    parkable: isParkable(judgement),
  };
}
