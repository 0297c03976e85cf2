import type { Judgement } from '@/lib/messaging';
import { holdsSend } from '@/lib/policy/verdict';
import type { DraftReader } from './draft-reader';
import type { Flagged } from './flagged';
import { holdOf } from './hold';
import type { Inbox } from './inbox';
import type { Judging } from './judging';
import { Pace } from './pace';
import type { Screen } from './screen';
import type { SendNews } from './send-news';
import { looksDifferent, type NudgeView } from './view';

/** What the review of one composer's draft works on. */
export interface ReviewWorld {
  reader: DraftReader;
  judging: Judging;
  flagged: Flagged;
  inbox: Inbox;
  screen: Screen;
  news: SendNews;
  /** What stands in the composer now, whenever that is something else. */
  saw(text: string): void;
  /** What held the draft holds it no more: the rules or the record have changed elsewhere. */
  opened(): void;
  /** It is another composer than before. */
  recognized(): void;
  unreachable(error: unknown): void;
}

/** Reads one composer's draft while it is written, has it judged, and shows what was found. */
export class Review {
  #pace = new Pace({ look: () => this.#look(), judge: () => void this.#judge() });
  #over = false;

  constructor(private readonly world: ReviewWorld) {}

  /** Something may have changed: look once before the next paint. */
  changed(): void {
    this.#pace.changed();
  }

  /** The policy or the record has changed: judge again. */
  refresh(): void {
    this.world.judging.forget();
    this.#pace.judgeSoon();
  }

  /** Nothing is read or shown any more. */
  stop(): void {
    this.#over = true;
    this.#pace.stop();
  }

  /** The text as it stands, with what is flagged in it. */
  current(): Pick<NudgeView, 'text' | 'findings'> {
    const { flagged, reader } = this.world;
    return { text: reader.text.text, findings: flagged.findings };
  }

  /** Shows a judgement of the text as it stands, or once more what is known. */
  show(judgement?: Judgement): void {
    if (this.#over) return;
    const { flagged, reader, screen } = this.world;
    flagged.show(reader.text, reader.empty, judgement?.findings);
    const before = screen.get();
    const after = {
      ...before,
      ...this.current(),
      hushed: flagged.hushed,
      ...(judgement && {
        verdict: judgement.verdict,
        withoutAsk: judgement.withoutAsk,
        state: 'ready' as const,
      }),
    };
    if (looksDifferent(before, after)) screen.set(after);
  }

  /** Before a paint: read, keep the underlines under their words, and judge once the person pauses. */
  #look(): void {
    const { flagged, reader, saw } = this.world;
    const before = reader.text.text;
    const { text } = reader.look();
    if (text !== before) {
      saw(text);
      flagged.follow(before, text);
      this.#typed();
    }
    flagged.paint(reader.text);
    this.#pace.judgeSoon();
  }

  /** The text has changed: what belonged to the old one goes. A keystroke costs nothing else on the screen. */
  #typed(): void {
    const { news, screen } = this.world;
    const { cardOpen, hold, notice } = screen.get();
    const said = news.standing;
    if (cardOpen) screen.set({ ...this.current(), notice: said, hold: undefined });
    else if (hold || notice !== said) screen.set({ notice: said, hold: undefined });
  }

  async #judge(): Promise<void> {
    const { inbox, judging, opened, reader, recognized, screen, unreachable } = this.world;
    if (reader.recognize()) recognized();
    const draft = reader.read();
    if (reader.composer) inbox.opened(reader.composer);
    try {
      const judgement = await judging.ask(draft);
      // The person may have typed on: an answer is shown only for the text it belongs to.
      if (draft.text !== reader.text.text) return;
      this.show(judgement);
      const { hold } = screen.get();
      if (!hold || hold.level === 'unchecked') return;
      // The rules or the record may have changed elsewhere while the gate was open.
      if (holdsSend(judgement.verdict)) screen.set({ hold: holdOf(judgement) });
      else opened();
    } catch (error) {
      unreachable(error);
    }
  }
}
