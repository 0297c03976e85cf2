import type { Draft } from '@/lib/draft/draft';
import type { Judgement } from '@/lib/messaging';
import type { Level, Verdict } from '@/lib/policy/verdict';
import type { Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';
import type { DraftReader } from './draft-reader';
import type { Inbox } from './inbox';
import { draftKey, type Judging } from './judging';
import { persist } from './persist';
import { type Recorded, Sending } from './sending';
import type { Hold } from './view';

/** How long a send may wait for the background's answer, in milliseconds. */
export const checkDeadline = 300;

/** What the gate tells the rest of the session. */
export interface GateEvents {
  now(): number;
  /** The last verdict shown: its enforcement decides what happens when no answer comes. */
  verdict(): Verdict | undefined;
  judged(judgement: Judgement): void;
  held(hold: Hold): void;
  /** Whether a send is still held because nobody has looked at it. */
  waitsUnchecked(): boolean;
  recorded(what: Recorded): void;
  /** The send control could not be pressed: the person's next press goes through. */
  pressAgain(): void;
  unreachable(error: unknown): void;
}

const holds = (level: Level): boolean => level === 'confirm' || level === 'block';

/** Whether a held ask can be earned: one to people, none of whom is not to be asked at all. */
const isParkable = ({ verdict: { standings, reasons }, mayPark = false }: Judgement): boolean =>
  mayPark && standings.length > 0 && !reasons.includes('do-not-ask');

/** Holds a send that comes too early, lets every other one through, and follows it to the record. */
export class Gate {
  #deciding = false;
  #wasHeld = false;
  /** A draft whose next press is let through: its release found nothing to press. */
  #granted: string | undefined;
  #sending: Sending;

  constructor(
    private readonly reader: DraftReader,
    private readonly judging: Judging,
    private readonly coach: Coach,
    private readonly events: GateEvents,
    private readonly inbox: Inbox,
  ) {
    this.#sending = new Sending(coach);
  }

  /** True while a send waits for its proof. */
  get busy(): boolean {
    return this.#sending.busy;
  }

  /**
   * Answers a trusted click or key. True when it would send this draft, whether it was let through or held; the
   * event is stopped only when it is held.
   */
  intend(event: MouseEvent | KeyboardEvent): boolean {
    this.reader.recognize();
    const { composer } = this.reader;
    if (!composer?.sends(event)) return false;
    const draft = this.reader.read();
    if (this.#mayPass(draft)) {
      this.#follow(composer, draft, {});
      return true;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#decide(composer, draft, event);
    return true;
  }

  /** Send the draft as it stands, in spite of a hold. */
  override(reason: string | undefined): void {
    const { composer } = this.reader;
    if (!composer) return;
    this.#release(composer, this.reader.read(), reason === undefined ? {} : { override: reason });
  }

  /** Whether a draft may go at once: nothing holds it, and that is known of exactly this draft. */
  #mayPass(draft: Draft): boolean {
    if (this.#granted === draftKey(draft)) {
      this.#granted = undefined;
      return true;
    }
    // A second press while the first is on its way is no new question.
    if (this.#sending.inFlight(draft)) return true;
    const known = this.judging.known(draft);
    return known !== undefined && !holds(known.verdict.level) && !this.#deciding;
  }

  /** A send waits: judge this very draft afresh, then let it go or hold it. */
  async #decide(composer: Composer, draft: Draft, act: MouseEvent | KeyboardEvent): Promise<void> {
    if (this.#deciding) return;
    this.#deciding = true;
    const known = this.judging.known(draft);
    this.judging.forget();
    const answer = this.judging.ask(draft);
    try {
      const judgement = await inTime(answer, checkDeadline);
      this.events.judged(judgement);
      if (holds(judgement.verdict.level)) this.#hold(draft, judgement);
      else this.#release(composer, draft, {}, act);
    } catch (error) {
      this.events.unreachable(error);
      // What was known of this very draft a moment ago still tells the person more than "could not check".
      if (known) this.#hold(draft, known);
      else if (this.events.verdict()?.enforcement === 'nudge')
        this.#release(composer, draft, {}, act);
      else this.#holdUnchecked(draft, answer);
    } finally {
      this.#deciding = false;
    }
  }

  /** The person may choose at once; an answer that comes late still says why a send is held. */
  #holdUnchecked(draft: Draft, answer: Promise<Judgement>): void {
    this.events.held({ level: 'unchecked', overridable: true, parkable: false });
    answer.then(
      (judgement) => {
        if (!this.events.waitsUnchecked()) return;
        this.events.judged(judgement);
        if (holds(judgement.verdict.level)) this.#hold(draft, judgement);
      },
      // That the background does not answer has been said.
      () => undefined,
    );
  }

  #hold(draft: Draft, judgement: Judgement): void {
    const { verdict, withoutAsk } = judgement;
    this.#wasHeld = true;
    this.events.held({
      level: verdict.level === 'block' ? 'block' : 'confirm',
      ...(withoutAsk === undefined ? {} : { withoutAsk }),
      overridable: verdict.overridable,
      parkable: isParkable(judgement),
    });
    const entry = { id: crypto.randomUUID(), draft, at: this.events.now() };
    persist(() => this.coach.held(entry)).catch((error: unknown) => this.events.unreachable(error));
  }

  /** Do what the person did, once. */
  #release(
    composer: Composer,
    draft: Draft,
    how: { override?: string },
    act?: MouseEvent | KeyboardEvent,
  ): void {
    this.reader.recognize();
    const fresh = this.reader.composer ?? composer;
    const { abandon } = this.#follow(fresh, draft, how);
    if (fresh.release(act)) return;
    abandon();
    this.#granted = draftKey(draft);
    this.events.pressAgain();
  }

  #follow(composer: Composer, draft: Draft, how: { override?: string }): { abandon(): void } {
    const revised = this.#wasHeld && how.override === undefined;
    const tellAnswered = this.inbox.answering(composer);
    const { recorded, abandon } = this.#sending.begin(composer, draft, {
      at: this.events.now(),
      ...how,
      ...(revised ? { revised } : {}),
    });
    void recorded.then((what) => {
      if (what !== 'nothing-sent') this.#wasHeld = false;
      if (what === 'recorded') tellAnswered();
      this.events.recorded(what);
    });
    return { abandon };
  }
}

/** Rejects when `answer` has not come within `deadline` milliseconds. */
function inTime<T>(answer: Promise<T>, deadline: number): Promise<T> {
  const late = AbortSignal.timeout(deadline);
  return new Promise((resolve, reject) => {
    late.addEventListener('abort', () => reject(late.reason), { once: true });
    answer.then(resolve, reject);
  });
}
