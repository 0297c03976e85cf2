import type { Addressee, Draft } from '@/lib/draft/draft';
import type { Judgement } from '@/lib/messaging';
import type { Level } from '@/lib/policy/verdict';

export const ann: Addressee = {
  site: 'x',
  handle: 'ann',
  displayName: 'Ann',
  certain: true,
  role: 'author',
};

export function draftOf(text: string, addressees: Addressee[] = [ann]): Draft {
  return { site: 'x', surface: 'reply', text, addressees };
}

/** A judgement of the given level; its ask follows from it. */
export function judgementOf(level: Level): Judgement {
  const early = level === 'confirm' || level === 'block';
  return {
    findings: [],
    judged: true,
    strongestAsk: early ? 'hard' : 'none',
    function: 'community',
    verdict: {
      level,
      reasons: early ? ['too-early'] : [],
      standings: [],
      ask: early ? 'hard' : 'none',
      enforcement: 'confirm',
      weighAtSend: false,
      overridable: early,
    },
  };
}

/** The judgement of an ask that nothing holds, but that is weighed once more as it leaves. */
export function openAsk(): Judgement {
  const open = judgementOf('nudge');
  return {
    ...open,
    strongestAsk: 'hard',
    verdict: { ...open.verdict, ask: 'hard', weighAtSend: true },
  };
}
