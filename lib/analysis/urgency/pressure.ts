/** A way to press for speed. */
export interface Pressure {
  variant: 'deadline' | 'scarcity' | 'hurry';
  /** On a sentence as one string (see `restOf`). */
  pattern: RegExp;
  /** By itself it can be a plain date or a story ("the last day of May"): it presses only in a draft that asks. */
  weak?: true;
}

/** Pressures of one kind: those that press by themselves, and those that do only in a draft that asks. */
export const pressuresOf = (
  variant: Pressure['variant'],
  { strong, weak }: { strong: readonly string[]; weak: readonly string[] },
): readonly Pressure[] => [
  ...strong.map((source) => ({ variant, pattern: new RegExp(source) })),
  ...weak.map((source) => ({ variant, pattern: new RegExp(source), weak: true as const })),
];

/** Few, of whatever can be counted. */
export const count =
  '(?:a few|few|[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a handful(?: of)?|a couple(?: of)?|very few)';
export const wares =
  '(?:spots?|seats?|tickets?|places?|spaces?|slots?|copies|copy|units?|pieces?|rooms?|tables?|blankets?|boxes|portions?|items?|passes)';
export const spans = '(?:hours?|days?|minutes?|seconds?|moments?|sleeps)';
export const fast = '(?:fast|faster|quick|quickly|rapidly)';
/** The end of this day, or a time that is counted in hours. */
export const soon =
  '(?:(?:at )?(?:midnight|noon|11:?59|(?:the )?end of (?:the )?(?:day|today|night|tonight|play))|tonight|today|soon|this evening|tomorrow|tom.?w|tmrw|in (?:just |less than |only |about )?(?:an hour|(?:a few|[0-9]+|one|two|three|six|twelve) (?:hours?|minutes?|days?)))';
