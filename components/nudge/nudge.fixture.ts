import { vi } from 'vitest';
import type { Finding } from '@/lib/analysis/finding';
import type { Addressee } from '@/lib/draft/draft';
import type { NudgeActions, NudgeView } from '@/lib/nudge/view';
import type { Standing, Verdict } from '@/lib/policy/verdict';

const text = 'Thanks! We are the best. Please donate $50 today.';

/** A hint on the given words of the fixture's text. */
function hintOn(words: string, finding: Omit<Finding, 'start' | 'end'>): Finding {
  const start = text.indexOf(words);
  return { ...finding, start, end: start + words.length };
}

export const ask = hintOn('Please donate $50 today', {
  rule: 'ask',
  variant: 'hard',
  ask: { strength: 'hard', kind: 'donate' },
});
export const praise = hintOn('We are the best', { rule: 'self-promotion', variant: 'achievement' });

const ann: Addressee = {
  site: 'x',
  handle: 'ann',
  displayName: 'Ann Lee',
  certain: true,
  role: 'author',
};

/** Where an addressee stands after so many touches, where asks open at the fifth contact. */
export function standingOf(
  touches: number,
  person: Partial<Addressee> = {},
  opensAt = 5,
): Standing {
  const contact = touches + 1;
  const open = contact >= opensAt;
  return {
    addressee: { ...ann, ...person },
    touches,
    contact,
    opensAt,
    open,
    waits: open ? [] : [{ for: 'contacts', more: opensAt - contact }],
  };
}

export function verdictOf(verdict: Partial<Verdict> = {}): Verdict {
  return {
    level: 'confirm',
    reasons: ['too-early'],
    standings: [standingOf(2)],
    ask: 'hard',
    enforcement: 'confirm',
    weighAtSend: false,
    overridable: true,
    ...verdict,
  };
}

export function viewOf(view: Partial<NudgeView> = {}): NudgeView {
  return {
    site: 'x',
    surface: 'reply',
    recognized: true,
    state: 'ready',
    text,
    findings: [praise, ask],
    verdict: verdictOf(),
    cardOpen: false,
    ...view,
  };
}

export const actionsSpy = () =>
  ({
    openCard: vi.fn(),
    closeCard: vi.fn(),
    dismiss: vi.fn(),
    backToDraft: vi.fn(),
    sendAnyway: vi.fn(),
    copyWithoutAsk: vi.fn(),
    copySuggestion: vi.fn(),
    park: vi.fn(),
    stepAside: vi.fn(),
    reloadPage: vi.fn(),
  }) satisfies NudgeActions;
