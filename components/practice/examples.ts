import type { Surface } from '@/lib/draft/draft';

/** Drafts of ours to try, by their key at `practice.example.*`, with the surface that each is written for. */
export const examples = [
  { id: 'earlyAsk', surface: 'reply' },
  { id: 'softAsk', surface: 'message' },
  { id: 'award', surface: 'post' },
  { id: 'stock', surface: 'reply' },
  { id: 'template', surface: 'message' },
  { id: 'broadcast', surface: 'post' },
  { id: 'telling', surface: 'reply' },
  { id: 'hurry', surface: 'post' },
  { id: 'conversation', surface: 'reply' },
] as const satisfies readonly { id: string; surface: Surface }[];

export type Example = (typeof examples)[number];
