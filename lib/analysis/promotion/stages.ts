import type { Word } from '../words';

/** Where one can be seen and heard. */
const stages = new Set(
  `radio tv television podcast podcasts show programme news air live panel conference summit forum webinar stage
  symposium festival congress expo convention cnn cnbc msnbc fox foxnews cspan c-span npr bbc abc nbc cbs pbs itv sky
  am fm youtube facebook instagram twitch zoom magazine newspaper column newsletter times guardian post journal
  herald tribune press media stream livestream launch event hearing floor symposium webcast bookstore theatre theater arena stadium booth breakfast keynote session briefing interview`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a phrase that begins here names a stage: within a few words a medium, an account or a title. */
export const isStage = (words: readonly Word[], from: number): boolean =>
  endOfStage(words, from) >= from;

/** The last word of the stage that a phrase names; before its first when it names none. */
export function endOfStage(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length && at < from + 6; at++) {
    const word = words[at] as Word;
    if (word.kind === 'handle' || word.kind === 'quote' || word.inTag) return at;
    if (word.kind !== 'word') break;
    if (stages.has(word.norm.replace(/'s$/, ''))) return at;
    if (/[,.;:!?]/.test(word.after)) break;
  }
  return from - 1;
}
