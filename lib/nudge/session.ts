import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '@/lib/analysis/finding';
import { remap } from '@/lib/draft/remap';
import type { ComposerReport, Judgement } from '@/lib/messaging';
import type { SiteAdapter } from '@/lib/sites/composer';
import { Acts } from './acts';
import type { Coach } from './coach';
import { Dismissals } from './dismissals';
import { DraftReader } from './draft-reader';
import { Gate, type GateEvents } from './gate';
import type { Highlights } from './highlights';
import { Hush } from './hush';
import { Inbox } from './inbox';
import { Judging } from './judging';
import { reportOf } from './report-of';
import { Screen } from './screen';
import { SendNews } from './send-news';
import type { Recorded } from './sending';
import { Underlining } from './underlining';
import { looksDifferent, type NudgeActions, type NudgeView } from './view';

/** How long the person must pause before a draft is judged, in milliseconds. */
export const pause = 80;

/** What a session needs of the page it lives in. */
export interface SessionWorld {
  adapter: SiteAdapter;
  coach: Coach;
  highlights: Highlights;
  now(): number;
  /** Called once, when the composer has left the page. */
  ended(session: Session): void;
}

/** The life of one composer with the coach: read, judge, show; its gate holds and releases. */
export class Session {
  readonly actions: NudgeActions;
  readonly underlining: Underlining;

  #reader: DraftReader;
  #judging: Judging;
  #gate: Gate;
  #inbox: Inbox;
  #screen: Screen;
  #news: SendNews;
  #dismissals = new Dismissals();
  #hush = new Hush();
  /** What is flagged in the text as it stands now; the view follows only when there is something else to see. */
  #findings: Finding[] = [];
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    this.#judging = new Judging(world.coach);
    this.#inbox = new Inbox(world.coach, world.now);
    this.#screen = new Screen(
      {
        site: world.adapter.site,
        surface: this.#reader.surface,
        recognized: this.recognized,
        practice: world.adapter.practice,
        state: 'waiting',
        text: '',
        findings: [],
        cardOpen: false,
      },
      { alive: () => world.coach.alive(), left: () => this.#quit() },
    );
    this.#news = new SendNews(this.#reader, this.#screen, world.now);
    const events: GateEvents = {
      now: world.now,
      verdict: () => this.#screen.get().verdict,
      judged: (judgement) => this.#show(judgement),
      held: (hold) => {
        acts.keepSelection();
        this.#screen.set({ ...this.#current(), hold, cardOpen: false, notice: undefined });
      },
      waitsUnchecked: () => this.#screen.get().hold?.level === 'unchecked',
      recorded: (what) => this.#recorded(what),
      pressAgain: () => this.#screen.set({ notice: 'press-again' }),
      unreachable: (error) => this.#unreachable(error),
    };
    this.#gate = new Gate(this.#reader, this.#judging, world.coach, events, this.#inbox);
    const acts = new Acts({
      host,
      reader: this.#reader,
      gate: this.#gate,
      screen: this.#screen,
      dismissals: this.#dismissals,
      coach: world.coach,
      now: world.now,
      current: () => this.#current(),
      show: () => this.#show(),
      read: () => this.#hush.read(),
      refresh: () => this.refresh(),
      unreachable: (error) => this.#unreachable(error),
    });
    this.actions = acts;
    this.#report();
    this.changed();
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
    if (this.#frame || this.#over) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  /** The policy or the record has changed: judge again. */
  refresh(): void {
    this.#judging.forget();
    this.#judgeSoon();
  }

  /** See {@link Gate.intend}. */
  intend(event: MouseEvent | KeyboardEvent): boolean {
    return !this.#over && this.world.coach.alive() && this.#gate.intend(event);
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
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
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

  /** Before a paint: read, keep the underlines under their words, and judge once the person pauses. */
  #look(): void {
    const before = this.#reader.text.text;
    const { text } = this.#reader.look();
    if (text !== before) {
      this.#gate.saw(text);
      this.#findings = remap(this.#findings, before, text);
      this.#typed();
    }
    this.underlining.paint(this.#findings, this.#reader.text);
    this.#judgeSoon();
  }

  /** The text has changed: what belonged to the old one goes. A keystroke costs nothing else on the screen. */
  #typed(): void {
    const { cardOpen, hold, notice } = this.#screen.get();
    const said = this.#news.standing;
    if (cardOpen) this.#screen.set({ ...this.#current(), notice: said, hold: undefined });
    else if (hold || notice !== said) this.#screen.set({ notice: said, hold: undefined });
  }

  #judgeSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => void this.#judge(), pause);
  }

  async #judge(): Promise<void> {
    if (this.#reader.recognize()) {
      this.#screen.set({ recognized: this.recognized, surface: this.#reader.surface });
      this.#report();
    }
    const draft = this.#reader.read();
    if (this.#reader.composer) this.#inbox.opened(this.#reader.composer);
    try {
      const judgement = await this.#judging.ask(draft);
      // The person may have typed on: an answer is shown only for the text it belongs to.
      if (draft.text === this.#reader.text.text) this.#show(judgement);
    } catch (error) {
      this.#unreachable(error);
    }
  }

  #show(judgement?: Judgement): void {
    if (this.#over) return;
    const { text } = this.#reader.text;
    this.#findings = this.#dismissals.rest(judgement?.findings ?? this.#findings, text);
    this.underlining.paint(this.#findings, this.#reader.text);
    this.#hush.look(this.#findings.filter(({ dot }) => !dot).length, this.empty);
    const before = this.#screen.get();
    const after = {
      ...before,
      ...this.#current(),
      hushed: this.#hush.hushed,
      ...(judgement && {
        verdict: judgement.verdict,
        withoutAsk: judgement.withoutAsk,
        state: 'ready' as const,
      }),
    };
    if (looksDifferent(before, after)) this.#screen.set(after);
  }

  #current(): Pick<NudgeView, 'text' | 'findings'> {
    return { text: this.#reader.text.text, findings: this.#findings };
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
