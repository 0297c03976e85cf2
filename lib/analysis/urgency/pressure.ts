/** A way to press for speed. */
export interface Pressure {
  variant: 'deadline' | 'scarcity' | 'hurry';
  /** On a sentence as one string (see `restOf`). */
  pattern: RegExp;
  /** By itself it can be a plain date or a story ("the last day of May"): it presses only in a draft that asks. */
  weak?: true;
}

/** Few, of whatever can be counted. */
export const count =
  '(?:a few|few|[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a handful(?: of)?|a couple(?: of)?|very few)';
export const wares =
  '(?:spots?|seats?|tickets?|places?|slots?|copies|copy|units?|pieces?|rooms?|tables?|blankets?|boxes|portions?|items?|passes|left)';
export const spans = '(?:hours?|days?|minutes?|moments?)';
