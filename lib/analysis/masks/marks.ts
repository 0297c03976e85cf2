/** What a masked stretch stands for. */
export type MaskKind = 'link' | 'handle' | 'tag' | 'emoji' | 'quote' | 'repost';

/** The character that stands for a unit of a masked stretch. */
export const marks: Record<MaskKind, string> = {
  link: '\uE000',
  handle: '\uE001',
  tag: '\uE002',
  emoji: '\uE003',
  quote: '\uE004',
  repost: '\uE005',
};
const kinds = new Map<string, MaskKind>(
  (Object.entries(marks) as [MaskKind, string][]).map(([kind, mark]) => [mark, kind]),
);

/** The kind a masked character stands for; undefined for a character of the writer's words. */
export function maskKind(character: string): MaskKind | undefined {
  return kinds.get(character);
}
