import type { Policy } from '@/lib/policy/policy';
import type { Change } from './changes';
import { isChangedSince, takenBack } from './taken-back';

type QuietPhrase = Policy['quietPhrases'][number];

/** Another policy as a whole, from a preset or a file. Its way back leaves alone what has been changed since. */
export function replaced(before: Policy, replace: (policy: Policy) => Policy): Change {
  const step = { before, after: replace(before) };
  return {
    apply: replace,
    revert: (current) => takenBack(current, step),
    isOutdated: (current) => isChangedSince(current, step),
  };
}

/** A phrase that may be flagged again. Its way back puts it where it was, among what has come since. */
export function removedPhrase(policy: Policy, removed: QuietPhrase): Change {
  const isIt = ({ rule, phrase }: QuietPhrase) =>
    rule === removed.rule && phrase === removed.phrase;
  const place = policy.quietPhrases.findIndex(isIt);
  return {
    apply: (current) => ({
      ...current,
      quietPhrases: current.quietPhrases.filter((quiet) => !isIt(quiet)),
    }),
    revert: (current) => ({
      ...current,
      quietPhrases: current.quietPhrases.some(isIt)
        ? current.quietPhrases
        : current.quietPhrases.toSpliced(place, 0, removed),
    }),
  };
}
