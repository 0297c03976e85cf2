import { bandKeys, isSameMessage } from '@/lib/analysis/fingerprint';
import { printLifetime } from './release';
import { type Store, storing } from './store';

/** Who (`personId`s) got a near-identical message in the seven days before `now` (epoch milliseconds). */
export function recipientsOfSame(
  store: Store,
  print: Uint32Array,
  now: number,
): Promise<Set<string>> {
  return storing(async () => {
    const alike = await store.prints.where('bands').anyOf(bandKeys(print)).distinct().toArray();
    const same = alike.filter(
      (sent) => now - sent.at <= printLifetime && isSameMessage(sent.print, print),
    );
    return new Set(same.flatMap(({ people }) => people));
  });
}
