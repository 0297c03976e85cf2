import type { Draft } from '@/lib/draft/draft';
import type { Judgement, Release } from '@/lib/messaging';
import { holdsSend } from '@/lib/policy/verdict';
import { type Composer, longestThread } from '@/lib/sites/composer';
import type { Coach } from './coach';
import type { DraftReader } from './draft-reader';
import { Following } from './following';
import type { GateEvents } from './gate-events';
import { Held } from './held';
import { holdOf } from './hold';
import { inTime } from './in-time';
import type { Inbox } from './inbox';
import { draftKey, type Judging } from './judging';
import { persist } from './persist';
import { outcomeDeadline, Sending } from './sending';

/** How long a send may wait for the background's answer, in milliseconds. */
export const checkDeadline = 300;

/** Holds a send that comes too early, lets every other one through, and follows it to the record. */
export class Gate {
  #deciding = false;
  #held = new Held();
  /** A draft whose next press is let through for a while: its release found nothing to press. */
  #granted: { key: string; until: number } | undefined;
  #sending: Sending;
  #following: Following;

  constructor(
    private readonly reader: DraftReader,
    private readonly judging: Judging,
    private readonly coach: Coach,
    private readonly events: GateEvents,
    inbox: Inbox,
  ) {
    this.#sending = new Sending(coach);
    this.#following = new Following(this.#sending, this.#held, coach, events, inbox);
  }

  /** True while a send waits for its proof. */
  get busy(): boolean {
    return this.#sending.busy;
  }

  /** What stands in the composer now. */
  saw(text: string): void {
    this.#sending.saw(text);
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
      this.#following.begin(composer, this.#releaseOf(composer, draft));
      return true;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#decide(composer, draft, event);
    return true;
  }

  /** Send the draft as it stands, in spite of a hold; without words when nobody could check it. */
  override(reason: string): void {
    const { composer } = this.reader;
    if (!composer) return;
    this.#press(composer, this.#releaseOf(composer, this.reader.read(), reason));
  }

  /** Whether a draft may go at once: nothing holds it, that is known of exactly this draft, and no ask is in it. */
  #mayPass(draft: Draft): boolean {
    const granted = this.#granted;
    if (granted?.key === draftKey(draft) && this.events.now() < granted.until) {
      this.#granted = undefined;
      return true;
    }
    // A second press while the first is on its way is no new question.
    if (this.#sending.inFlight(draft)) return true;
    const known = this.judging.known(draft);
    if (!known || this.#deciding) return false;
    return !holdsSend(known.verdict) && !known.verdict.weighAtSend;
  }

  #releaseOf(composer: Composer, draft: Draft, override?: string): Release {
    const thread = composer.thread?.();
    return {
      id: crypto.randomUUID(),
      draft,
      at: this.events.now(),
      ...(override === undefined ? {} : { override }),
      ...(override === undefined && this.#held.becomes(draft) ? { revised: true } : {}),
      ...(thread && thread.length <= longestThread ? { thread } : {}),
    };
  }

  /**
   * A send waits: judge this very draft by the record of this moment, then let it go or hold it. Without an answer in
   * time, what was known of it a moment ago decides: nobody is locked out because the coach failed.
   */
  async #decide(composer: Composer, draft: Draft, act: MouseEvent | KeyboardEvent): Promise<void> {
    if (this.#deciding) return;
    this.#deciding = true;
    const known = this.judging.known(draft);
    this.judging.forget();
    const release = this.#releaseOf(composer, draft);
    const claim = () => this.coach.claim(release);
    const superseded = this.#sending.supersede(draft);
    const answer = superseded ? superseded.then(claim) : claim();
    try {
      const judgement = await inTime(answer, checkDeadline);
      this.judging.learn(draft, judgement);
      this.events.judged(judgement);
      if (holdsSend(judgement.verdict)) this.#hold(draft, judgement);
      else this.#press(composer, release, act);
    } catch (error) {
      this.events.unreachable(error);
      if (known && holdsSend(known.verdict)) {
        this.#hold(draft, known);
        this.#late(answer, release);
      } else if (known || this.events.verdict()?.enforcement === 'nudge') {
        this.#press(composer, release, act);
      } else {
        this.events.held({ level: 'unchecked', overridable: true, parkable: false });
        this.#late(answer, release);
      }
    } finally {
      this.#deciding = false;
    }
  }

  /**
   * The answer on a send that was held without it. The person may choose at once; an answer that comes late still
   * says why it is held, or else gives back what it let go and leaves the next press to the person: sending by itself
   * what they may be reading again would surprise them.
   */
  #late(answer: Promise<Judgement>, { id, draft }: Release): void {
    answer
      .then((judgement) => {
        const waits = this.events.waitsUnchecked();
        if (waits) {
          this.judging.learn(draft, judgement);
          this.events.judged(judgement);
        }
        if (!holdsSend(judgement.verdict)) {
          this.#giveBack(id);
          if (waits) this.events.pressAgain();
        } else if (waits) this.#hold(draft, judgement);
      })
      .catch((error: unknown) => this.events.unreachable(error));
  }

  /** What the background has let go does not leave after all. If it cannot be told, that expires there by itself. */
  #giveBack(id: string): void {
    persist(() => this.coach.discard(id)).catch((error: unknown) => this.events.unreachable(error));
  }

  #hold(draft: Draft, judgement: Judgement): void {
    this.events.held(holdOf(judgement));
    const entry = this.#held.entryOf(draft, this.events.now());
    persist(() => this.coach.held(entry)).catch((error: unknown) => this.events.unreachable(error));
  }

  /**
   * Do what the person did, once, and with the words that they sent: what has been changed while the send waited (a
   * letter more, another thread under the same editor) is theirs to look at and send.
   */
  #press(composer: Composer, release: Release, act?: MouseEvent | KeyboardEvent): void {
    this.reader.recognize();
    const fresh = this.reader.composer ?? composer;
    const key = draftKey(release.draft);
    if (draftKey(this.reader.read()) !== key) {
      this.#giveBack(release.id);
      this.events.pressAgain();
      return;
    }
    const { abandon } = this.#following.begin(fresh, release);
    if (fresh.release(act)) return;
    abandon();
    this.#granted = { key, until: this.events.now() + outcomeDeadline };
    this.events.pressAgain();
  }
}
