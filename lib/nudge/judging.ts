import type { Draft } from '@/lib/draft/draft';
import type { Judgement } from '@/lib/messaging';
import type { Coach } from './coach';

/** Two drafts with one key get the same judgement. */
export function draftKey({ site, surface, text, addressees, account }: Draft): string {
  const people = addressees.map(({ handle, certain, role }) => [handle, certain, role]);
  return JSON.stringify([site, surface, text, people, account]);
}

/** The newest judgement of one composer; a draft is asked about once, however many want to know. */
export class Judging {
  #known: { key: string; judgement: Judgement } | undefined;
  #asked: { key: string; answer: Promise<Judgement> } | undefined;

  constructor(private readonly coach: Pick<Coach, 'judge'>) {}

  /** The judgement of exactly this draft, if it is here already. */
  known(draft: Draft): Judgement | undefined {
    return this.#known?.key === draftKey(draft) ? this.#known.judgement : undefined;
  }

  /** Rejects when the background cannot answer. */
  ask(draft: Draft): Promise<Judgement> {
    const key = draftKey(draft);
    if (this.#known?.key === key) return Promise.resolve(this.#known.judgement);
    if (this.#asked?.key === key) return this.#asked.answer;
    const asked = { key, answer: this.coach.judge(draft) };
    this.#asked = asked;
    const settled = (judgement?: Judgement): void => {
      // A later question, or `forget`, has made this answer old.
      if (this.#asked !== asked) return;
      this.#asked = undefined;
      if (judgement) this.#known = { key, judgement };
    };
    asked.answer.then(settled, () => settled());
    return asked.answer;
  }

  /** A judgement of this draft that came another way. */
  learn(draft: Draft, judgement: Judgement): void {
    this.#known = { key: draftKey(draft), judgement };
  }

  /** The policy or the record has changed: what was known may be wrong now. */
  forget(): void {
    this.#known = undefined;
    this.#asked = undefined;
  }
}
