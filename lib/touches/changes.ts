import { Dexie, type ObservabilitySet } from 'dexie';
import { recordName } from './store';

/**
 * Calls back when the record has changed: here, in another page or in the background. `tables`: only of these; without
 * them of all but what is put aside for an import. Answers how to stop.
 */
export function watchRecord(changed: () => void, tables?: readonly string[]): () => void {
  const [own, aside] = [`idb://${recordName}/`, `idb://${recordName}/staged/`];
  const told = (parts: ObservabilitySet): void => {
    const isMeant = (part: string) =>
      tables
        ? tables.some((table) => part.startsWith(`${own}${table}/`))
        : part.startsWith(own) && !part.startsWith(aside);
    if (Object.keys(parts).some(isMeant)) changed();
  };
  Dexie.on('storagemutated', told);
  return () => Dexie.on.storagemutated.unsubscribe(told);
}
