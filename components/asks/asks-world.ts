import { nameOf } from '@/components/relationships/row-words';
import type { Policy } from '@/lib/policy/policy';
import { isAsked } from '@/lib/policy/standing';
import { contactsToGo } from '@/lib/policy/verdict';
import { findPeople } from '@/lib/touches/find';
import { judgeParked } from '@/lib/touches/parked-verdicts';
import { type Store, storing } from '@/lib/touches/store';
import type { AsksWorld, ParkedLine } from './asks';

/** What the lists of the popup read from the record. */
export function asksRecord(
  store: Store,
  policy: () => Promise<Policy>,
  now: () => number,
): Pick<AsksWorld, 'parked'> {
  return {
    parked: async () => {
      const asks = await judgeParked(store, await policy(), now());
      const ids = asks.flatMap(({ parked }) => parked.people);
      const known = await storing(() => findPeople(store, ids));
      return asks.map(({ parked, verdict, ready }): ParkedLine => {
        const { id, at, site, text, recipients, url } = parked;
        return {
          id,
          at,
          site,
          text,
          url,
          ready,
          toGo: Math.max(0, ...verdict.standings.filter(isAsked).map(contactsToGo)),
          people: recipients.map((recipient) => {
            const person = known.get(recipient.id);
            return { id: person?.id ?? recipient.id, name: nameOf(person ?? recipient) };
          }),
        };
      });
    },
  };
}
