import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { nameOf } from '@/components/relationships/row-words';
import type { LogLine } from '@/lib/summary/load-log';

/** A hold comes before the first touch: its person may be known by the key alone. */
const handleOf = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/^~/, '');

/** Whom a line of the log is about. */
export const whoWords = ({ people }: Pick<LogLine, 'people'>): string =>
  people.length === 0
    ? i18n.t('log.everyone')
    : people.map(({ id, person }) => (person ? nameOf(person) : handleOf(id))).join(', ');

/** What happened, with the reason that was given. */
interface Happened extends Pick<LogLine, 'event'> {
  reason?: string | undefined;
}

/** Whether a line tells of a send that nobody had looked at: who overrides a hold gives a reason. */
export const isUnchecked = ({ event, reason }: Happened): boolean =>
  event === 'overridden' && !reason;

/** What it was, in a word or two. */
export const eventWords = (line: Happened): string =>
  i18n.t(isUnchecked(line) ? 'log.event.unchecked' : `log.event.${line.event}`);

/** What kind of thing it was, and where. */
export const whereWords = ({ surface, site }: Pick<LogLine, 'surface' | 'site'>): string =>
  i18n.t(`log.surface.${surface}`, { site: siteName(site) });
