import { z } from '@/lib/zod';
import { policySchema } from './policy';
import { unwrapped } from './sparse';

/** The numbers that a setting takes. */
export interface Limits {
  min: number;
  max: number;
}

/**
 * The limits of a number in the policy, as its schema has them: what the form offers, what its message names and what
 * an administrator is told are one. `place`: as `ask.fromContact`.
 * @throws RangeError when no number with both limits stands there
 */
export function limitsOf(place: string): Limits {
  let leaf: z.ZodType | undefined = policySchema;
  for (const key of place.split('.')) {
    const section: z.ZodType | undefined = leaf && unwrapped(leaf);
    leaf =
      section instanceof z.ZodObject
        ? new Map(Object.entries<z.ZodType>(section.shape)).get(key)
        : undefined;
  }
  const number = leaf && unwrapped(leaf);
  if (!(number instanceof z.ZodNumber)) throw new RangeError(`No number stands at ${place}.`);
  const { minValue: min, maxValue: max } = number;
  if (min === null || max === null) throw new RangeError(`The number at ${place} has no limits.`);
  return { min, max };
}
