import { i18n } from '#i18n';
import type { WeekFigures } from '@/lib/summary/week';
import { formatCount, type Reading } from './format';

type Figures = Pick<
  WeekFigures,
  'peopleTalkedWith' | 'wroteBack' | 'touchesOut' | 'touchesIn' | 'sends' | 'asks'
>;

/** The week in words: first the people, then what became of the asks (which may be nothing to tell). */
export interface Opening {
  lead: string;
  rest: string;
}

/**
 * The week in words, made from its figures. Who wrote back is only told when there is anybody: nobody on record does
 * not prove that nobody answered.
 */
export function opening(figures: Figures, reading: Pick<Reading, 'locale'>): Opening {
  const asks = [
    asksWords(figures, reading),
    publicWords(figures, reading),
    heldWords(figures, reading),
  ];
  return {
    lead: holdTogether(talk(figures, reading)),
    rest: holdTogether(asks.filter((sentence) => sentence !== undefined).join(' ')),
  };
}

/** A number does not stand at the end of a line, away from what it counts. */
function holdTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
}

function talk(figures: Figures, reading: Pick<Reading, 'locale'>): string {
  const { peopleTalkedWith, touchesOut, touchesIn, wroteBack, sends } = figures;
  if (peopleTalkedWith === 0) {
    return i18n.t(sends > 0 ? 'week.opening.onlyPosts' : 'week.opening.noPeople');
  }
  const people = i18n.t('week.people', peopleTalkedWith, [formatCount(peopleTalkedWith, reading)]);
  if (touchesOut === 0 && touchesIn > 0) return i18n.t('week.opening.heard', { people });
  if (wroteBack === 0) return i18n.t('week.opening.talked', { people });
  const back =
    wroteBack === peopleTalkedWith && wroteBack > 1
      ? i18n.t('week.opening.allBack')
      : i18n.t('week.back', wroteBack, [formatCount(wroteBack, reading)]);
  return i18n.t('week.opening.talkedAndBack', { people, back });
}

/** How many asks to people went out. */
export const sentAsks = ({ earned, early, overridden }: Figures['asks']): number =>
  earned + early + overridden;

function asksWords({ asks }: Figures, reading: Pick<Reading, 'locale'>): string | undefined {
  const sent = sentAsks(asks);
  const count = formatCount(sent, reading);
  if (sent === 0) return asks.public === 0 ? i18n.t('week.opening.noAsks') : undefined;
  if (asks.earned === 0) return i18n.t('week.asksEarly', sent, [count]);
  if (asks.earned === sent) {
    return sent === 2
      ? i18n.t('week.opening.earnedBoth')
      : i18n.t('week.asksEarned', sent, [count]);
  }
  return i18n.t('week.opening.earnedSome', {
    asks: i18n.t('week.asksSent', sent, [count]),
    earned: formatCount(asks.earned, reading),
  });
}

function publicWords({ asks }: Figures, reading: Pick<Reading, 'locale'>): string | undefined {
  if (asks.public === 0) return undefined;
  const count = formatCount(asks.public, reading);
  return sentAsks(asks) === 0
    ? i18n.t('week.asksPublic', asks.public, [count])
    : i18n.t('week.morePublic', asks.public, [count]);
}

function heldWords({ asks }: Figures, reading: Pick<Reading, 'locale'>): string | undefined {
  if (asks.held === 0) return undefined;
  const held = i18n.t('week.heldSends', asks.held, [formatCount(asks.held, reading)]);
  const became = [
    asks.revised > 0 &&
      i18n.t('week.revisedSends', asks.revised, [formatCount(asks.revised, reading)]),
    asks.parked > 0 && i18n.t('week.parkedSends', asks.parked, [formatCount(asks.parked, reading)]),
  ].filter((part) => part !== false);
  if (became.length === 0) return i18n.t('week.opening.held', { held });
  const more = new Intl.ListFormat(reading.locale).format(became);
  return i18n.t('week.opening.heldAndMore', { held, more });
}
