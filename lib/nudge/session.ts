import type { StoreApi } from 'zustand/vanilla';
import type { ComposerReport } from '@/lib/messaging';
import type { SiteAdapter } from '@/lib/sites/composer';
import { Acts } from './acts';
import type { Coach } from './coach';
import { DraftReader } from './draft-reader';
import { Flagged } from './flagged';
import { Gate } from './gate';
import type { GateEvents } from './gate-events';
import type { Highlights } from './highlights';
import { Inbox } from './inbox';
import { Judging } from './judging';
import { reportOf } from './report-of';
import { Review } from './review';
import { Screen } from './screen';
import { SendNews } from './send-news';
import type { Recorded } from './sending';
import { Underlining } from './underlining';
import { firstView, type NudgeActions, type NudgeView } from './view';

/** What a session needs of the page it lives in. */
export interface SessionWorld {
  adapter: SiteAdapter;
  coach: Coach;
  highlights: Highlights;
  now(): number;
  /** Called once, when the composer has left the page. */
  ended(session: Session): void;
}

/** The life of one composer with the coach: a review reads, judges and shows; its gate holds and releases. */
export class Session {
  readonly underlining: Underlining;

  #reader: DraftReader;
  #review: Review;
  #gate: Gate;
  #acts: Acts;
  #screen: Screen;
  #news: SendNews;
  /** Nothing is read, judged or held any more. */
  #over = false;
  #disposed = false;

  constructor(
    readonly host: HTMLElement,
    private readonly world: SessionWorld,
  ) {
    this.#reader = new DraftReader(
      host,
      world.adapter,
      () => this.changed(),
      () => this.leaveIfGone(),
    );
    this.underlining = new Underlining(host, world.highlights);
    const { adapter, coach, now } = world;
    const judging = new Judging(coach);
    const inbox = new Inbox(coach, now);
    const flagged = new Flagged(this.underlining);
    this.#screen = new Screen(firstView(adapter, this.#reader), {
      alive: () => coach.alive(),
      left: () => this.#quit(),
    });
    this.#news = new SendNews(this.#reader, this.#screen, now);
    this.#review = new Review({
      reader: this.#reader,
      judging,
      flagged,
      inbox,
      screen: this.#screen,
      news: this.#news,
      saw: (text) => this.#gate.saw(text),
      recognized: () => {
        this.#screen.set({ recognized: this.recognized, surface: this.#reader.surface });
        this.#report();
      },
      opened: () => this.#acts.letGo(),
      unreachable: (error) => this.#unreachable(error),
    });
    this.#gate = new Gate(this.#reader, judging, coach, this.#gateEvents(), inbox);
    this.#acts = new Acts({
      host,
      reader: this.#reader,
      gate: this.#gate,
      screen: this.#screen,
      flagged,
      coach,
      now,
      current: () => this.#review.current(),
      show: () => this.#review.show(),
      refresh: () => this.refresh(),
      unreachable: (error) => this.#unreachable(error),
    });
    this.#report();
    this.changed();
  }

  get actions(): NudgeActions {
    return this.#acts;
  }

  get view(): StoreApi<NudgeView> {
    return this.#screen.view;
  }

  get recognized(): boolean {
    return this.#reader.composer !== undefined;
  }

  get report(): ComposerReport {
    return reportOf(this.world.adapter, this.#reader.composer);
  }

  /** The element whose controls the chip keeps out of the way of. */
  get scope(): Element {
    return this.#reader.composer?.scope ?? this.host;
  }

  /** What the chip stands beside: the editor, or the send control of a later step that shows none. */
  get anchor(): HTMLElement {
    if (this.host.isConnected && this.host.checkVisibility()) return this.host;
    return this.#reader.composer?.sendControl() ?? this.host;
  }

  get empty(): boolean {
    return this.#reader.empty;
  }

  /** See {@link SendNews.parting}. */
  get parting(): NudgeView['notice'] {
    return this.#news.parting;
  }

  /** Whether an editing host is part of this composer (a thread has several). */
  covers(host: HTMLElement): boolean {
    return host === this.host || (this.#reader.composer?.editors().includes(host) ?? false);
  }

  /** Something may have changed: look once before the next paint. */
  changed(): void {
    this.#review.changed();
  }

  /** The policy or the record has changed: judge again. */
  refresh(): void {
    this.#review.refresh();
  }

  /** See {@link Gate.intend}. */
  intend(event: MouseEvent | KeyboardEvent): boolean {
    return !this.#over && this.world.coach.alive() && this.#gate.intend(event);
  }

  /** Closes the card; false when it is not open. */
  putCardAway(): boolean {
    if (!this.#screen.get().cardOpen) return false;
    this.#acts.closeCard();
    return true;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#quit();
    this.#reader.stop();
    this.world.ended(this);
  }

  /** Lets go of the draft. What is on the screen stays until `dispose`: it may say why. */
  #quit(): void {
    this.#over = true;
    this.#review.stop();
    this.#reader.rest();
    this.underlining.clear();
  }

  /** Lets go of a composer that has left the page, unless a send of it still waits for its proof. */
  leaveIfGone(): void {
    if (this.#reader.gone && !this.#gate.busy) this.dispose();
  }

  #report(): void {
    this.world.coach.report(this.report).catch((error: unknown) => this.#unreachable(error));
  }

  #gateEvents(): GateEvents {
    return {
      now: this.world.now,
      verdict: () => this.#screen.get().verdict,
      judged: (judgement) => this.#review.show(judgement),
      held: (hold) => {
        this.#acts.keepSelection();
        const current = this.#review.current();
        this.#screen.set({ ...current, hold, cardOpen: false, notice: undefined });
      },
      waitsUnchecked: () => this.#screen.get().hold?.level === 'unchecked',
      recorded: (what) => this.#recorded(what),
      takenBack: () => {
        this.#news.takeBack();
        this.refresh();
      },
      pressAgain: () => this.#acts.letGo(),
      unreachable: (error) => this.#unreachable(error),
    };
  }

  #recorded(what: Recorded): void {
    this.#news.tell(what);
    if (what === 'recorded') this.refresh();
    this.leaveIfGone();
  }

  #unreachable(error: unknown): void {
    this.#screen.set({ state: 'unreachable' });
    if (!this.#over) console.warn('Fifth Touch: the background did not answer.', error);
  }
}
