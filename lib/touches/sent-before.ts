import { bandKeys, isSameMessage } from '@/lib/analysis/fingerprint';
import { printLifetime } from './release';
import { type Store, storing } from './store';

/** How many messages of the seven days before `now` (epoch milliseconds) were near-identical to this one. */
export function countSame(store: Store, print: Uint32Array, now: number): Promise<number> {
  return storing(async () => {
    const alike = await store.prints.where('bands').anyOf(bandKeys(print)).distinct().toArray();
    return alike.filter(
      (sent) => now - sent.at <= printLifetime && isSameMessage(sent.print, print),
    ).length;
  });
}
