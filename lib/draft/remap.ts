/** A stretch of a text, UTF-16 offsets, half open. */
interface Span {
  start: number;
  end: number;
  /** Set on a flag that covers the whole draft. */
  whole?: true;
}

/** The one stretch in which two texts differ, as offsets into each. */
function changedStretch(
  before: string,
  after: string,
): { start: number; endBefore: number; endAfter: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/**
 * Moves spans of `before` to where their words stand in `after`, one edit later. A span whose own words were
 * edited is dropped: better no underline for a moment than one under the wrong words. Linear in the text.
 */
export function remap<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const { start, endBefore, endAfter } = changedStretch(before, after);
  const shift = endAfter - endBefore;
  return spans.flatMap((span): S[] => {
    if (span.whole) return [{ ...span, end: after.length }];
    if (span.end <= start) return [span];
    if (span.start >= endBefore)
      return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
