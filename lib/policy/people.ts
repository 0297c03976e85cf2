import { type Addressee, type Draft, personId } from '@/lib/draft/draft';

/**
 * The people whom a draft is a touch with, by `personId`, each once. Our own account is not one of them (an answer
 * to oneself goes to the audience); who is quoted and spoken to as well counts as spoken to.
 */
export function peopleOf({
  site,
  addressees,
  account,
}: Pick<Draft, 'site' | 'addressees' | 'account'>): Map<string, Addressee> {
  const own = account && personId({ site, handle: account, certain: true });
  const people = new Map<string, Addressee>();
  for (const addressee of addressees) {
    const id = personId(addressee);
    if (id === own) continue;
    const known = people.get(id);
    if (!known || known.role === 'quoted') people.set(id, addressee);
  }
  return people;
}
