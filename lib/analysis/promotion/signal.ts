/** The reasons that self-promotion can give. */
export const promoVariants = [
  'award',
  'achievement',
  'content',
  'media',
  'numbers',
  'offer',
] as const;
export type PromoVariant = (typeof promoVariants)[number];

/** What speaks for a sentence being about the writer's side; of each kind only the strongest counts. */
export type SignalKind =
  | 'deed'
  | 'work'
  | 'joy'
  | 'stage'
  | 'news'
  | 'number'
  | 'name'
  | 'offer'
  | 'trade'
  | 'credit';

/**
 * What a signal leaves open, so that it never suffices alone: `merit`, when it tells whose side acts and nothing to be
 * proud of ("Riverbank holds its yearly meeting"); `owner`, when it tells of something new or to be seen that may be
 * anybody's ("Tune in at eight").
 */
export type Gap = 'merit' | 'owner';

/** One piece of evidence: words (inclusive) of a sentence, and how far they alone go towards a finding (1 is enough). */
export interface Signal {
  kind: SignalKind;
  variant: PromoVariant;
  from: number;
  to: number;
  weight: number;
  /** Weight in an answer, where "we" and "our" serve the other side; the same when left out. */
  inAnswer?: number;
  lacks?: Gap | undefined;
}
