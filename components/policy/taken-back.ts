import type { Policy } from '@/lib/policy/policy';

/** A change as a whole: what was there before it, and what it made of that. */
interface Step<Value> {
  before: Value;
  after: Value;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Section = Readonly<Record<string, unknown>>;

const isSection = (value: unknown): value is Section =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a list holds that another does not. */
const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
  list.filter((item) => !other.some((its) => isSame(its, item)));

function valueBack(current: unknown, { before, after }: Step<unknown>): unknown {
  if (isSame(before, after)) return current;
  if (isSame(current, after)) return before;
  if (Array.isArray(current) && Array.isArray(before) && Array.isArray(after)) {
    const gone = without(without(before, after), current);
    return [...gone, ...without(current, without(after, before))];
  }
  if (!isSection(current) || !isSection(before) || !isSection(after)) return current;
  const keys = new Set([...Object.keys(before), ...Object.keys(current)]);
  const entries = [...keys].map((key) => [
    key,
    valueBack(current[key], { before: before[key], after: after[key] }),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * The policy without what a step changed in it. What has been changed since then, by hand or elsewhere, stays as it is,
 * setting by setting; of a list, entry by entry.
 */
export const takenBack = (current: Policy, step: Step<Policy>): Policy =>
  valueBack(current, step) as Policy;

function isLost(current: unknown, { before, after }: Step<unknown>): boolean {
  if (isSame(before, after) || isSame(current, after)) return false;
  if (!isSection(current) || !isSection(before) || !isSection(after)) return true;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].some((key) => isLost(current[key], { before: before[key], after: after[key] }));
}

/** Whether something that a step changed has been changed once more since then, so that it would not be taken back. */
export const isChangedSince = (current: Policy, step: Step<Policy>): boolean =>
  isLost(current, step);
