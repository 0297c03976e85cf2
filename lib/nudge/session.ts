import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '@/lib/analysis/finding';
import { remap } from '@/lib/draft/remap';
import type { Judgement, ParkRequest } from '@/lib/messaging';
import { isReason } from '@/lib/policy/override';
import { refusalReason } from '@/lib/refusal';
import type { SiteAdapter } from '@/lib/sites/composer';
import type { Coach } from './coach';
import { Dismissals } from './dismissals';
import { DraftReader } from './draft-reader';
import { saveSelection } from './focus-guard';
import { Gate, type GateEvents } from './gate';
import type { Highlights } from './highlights';
import { Inbox } from './inbox';
import { Judging } from './judging';
import { persist } from './persist';
import type { Recorded } from './sending';
import { Underlining } from './underlining';
import { type DismissalScope, looksDifferent, type NudgeActions, type NudgeView } from './view';

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
export class Session implements NudgeActions {
  readonly view: StoreApi<NudgeView>;
  readonly underlining: Underlining;

  #reader: DraftReader;
  #judging: Judging;
  #gate: Gate;
  #inbox: Inbox;
  #dismissals = new Dismissals();
  /** What is flagged in the text as it stands now; the view follows only when there is something else to see. */
  #findings: Finding[] = [];
  #restoreSelection: (() => void) | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

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
    const events: GateEvents = {
      now: world.now,
      verdict: () => this.view.getState().verdict,
      judged: (judgement) => this.#show(judgement),
      held: (hold) => {
        this.#restoreSelection ??= saveSelection(host);
        this.#set({ ...this.#current(), hold, cardOpen: false, notice: undefined });
      },
      waitsUnchecked: () => this.view.getState().hold?.level === 'unchecked',
      recorded: (what) => this.#recorded(what),
      pressAgain: () => this.#set({ notice: 'press-again' }),
      unreachable: (error) => this.#unreachable(error),
    };
    this.#gate = new Gate(this.#reader, this.#judging, world.coach, events, this.#inbox);
    this.view = createStore<NudgeView>(() => ({
      site: world.adapter.site,
      surface: this.#reader.surface,
      recognized: this.recognized,
      state: 'waiting',
      text: '',
      findings: [],
      cardOpen: false,
    }));
    this.#report();
    this.changed();
  }

  get recognized(): boolean {
    return this.#reader.composer !== undefined;
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
    return this.#reader.text.text.trim() === '';
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

  openCard(): void {
    this.#restoreSelection ??= saveSelection(this.host);
    this.#set({ ...this.#current(), cardOpen: true });
  }

  closeCard(): void {
    this.#set({ cardOpen: false });
    this.#giveFocusBack();
  }

  dismiss(finding: Finding, scope: DismissalScope): void {
    const { text } = this.#reader.text;
    const phrase = text.slice(finding.start, finding.end);
    this.#dismissals.add(finding, text);
    this.#show();
    if (scope === 'once') return;
    const whole = scope === 'rule' || finding.whole;
    this.world.coach.dismiss(whole ? { rule: finding.rule } : { rule: finding.rule, phrase }).then(
      (ruleQuiet) => {
        this.#set({ notice: ruleQuiet || whole ? 'rule-quiet' : 'phrase-quiet' });
        this.refresh();
      },
      (error: unknown) => {
        // An organisation that wants these hints is no fault of the background; in this draft the hint stays away.
        if (refusalReason(error) === 'set-by-organisation') this.#set({ notice: 'rule-locked' });
        else this.#unreachable(error);
      },
    );
  }

  backToDraft(): void {
    this.#set({ hold: undefined });
    this.#giveFocusBack();
  }

  sendAnyway(reason: string): void {
    const { hold } = this.view.getState();
    const words = reason.trim();
    if (!hold?.overridable || (hold.level !== 'unchecked' && !isReason(words, hold.level))) return;
    this.backToDraft();
    this.#gate.override(hold.level === 'unchecked' ? '' : words);
  }

  park(): void {
    if (!this.view.getState().hold?.parkable) return;
    const ask: ParkRequest = {
      id: crypto.randomUUID(),
      draft: this.#reader.read(),
      at: this.world.now(),
      url: this.host.ownerDocument.location.href,
    };
    persist(() => this.world.coach.park(ask)).then(
      () => {
        this.backToDraft();
        this.#set({ notice: 'parked' });
      },
      () => this.#set({ notice: 'park-failed' }),
    );
  }

  copyWithoutAsk(): void {
    const text = this.view.getState().hold?.withoutAsk;
    if (text !== undefined) this.#copy(text, 'copied');
  }

  copySuggestion(words: string): void {
    this.#copy(words, 'suggestion-copied');
  }

  #copy(text: string, done: 'copied' | 'suggestion-copied'): void {
    // What was said before goes first, so that the same words twice are said twice.
    this.#set({ notice: undefined });
    navigator.clipboard.writeText(text).then(
      () => this.#set({ notice: done }),
      () => this.#set({ notice: 'copy-failed' }),
    );
  }

  reloadPage(): void {
    location.reload();
  }

  dispose(): void {
    if (this.#over) return;
    this.#quit();
    this.world.ended(this);
  }

  #quit(): void {
    this.#over = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#reader.stop();
    this.underlining.clear();
  }

  /** Lets go of a composer that has left the page, unless a send of it still waits for its proof. */
  leaveIfGone(): void {
    if (this.#reader.gone && !this.#gate.busy) this.dispose();
  }

  #report(): void {
    const { site, seen } = this.world.adapter;
    this.world.coach
      .report({
        site,
        surface: this.#reader.surface,
        recognized: this.recognized,
        adapterSeen: seen,
      })
      .catch((error: unknown) => this.#unreachable(error));
  }

  /** Before a paint: read, keep the underlines under their words, and judge once the person pauses. */
  #look(): void {
    const before = this.#reader.text.text;
    const { text } = this.#reader.look();
    if (text !== before) {
      this.#findings = remap(this.#findings, before, text);
      this.#typed(text);
    }
    this.underlining.paint(this.#findings, this.#reader.text);
    this.#judgeSoon();
  }

  /** The text has changed: what belonged to the old one goes. A keystroke costs nothing else on the screen. */
  #typed(text: string): void {
    const { cardOpen, hold, notice } = this.view.getState();
    // An emptied composer is how a send looks: what was said of it stays until the next draft.
    const said = text.trim() === '' ? notice : undefined;
    if (cardOpen) this.#set({ ...this.#current(), notice: said, hold: undefined });
    else if (hold || notice !== said) this.#set({ notice: said, hold: undefined });
  }

  #judgeSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => void this.#judge(), pause);
  }

  async #judge(): Promise<void> {
    if (this.#reader.recognize()) {
      this.#set({ recognized: this.recognized, surface: this.#reader.surface });
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
    const before = this.view.getState();
    const after = {
      ...before,
      ...this.#current(),
      ...(judgement && {
        verdict: judgement.verdict,
        withoutAsk: judgement.withoutAsk,
        state: 'ready' as const,
      }),
    };
    if (looksDifferent(before, after)) this.#set(after);
  }

  #current(): Pick<NudgeView, 'text' | 'findings'> {
    return { text: this.#reader.text.text, findings: this.#findings };
  }

  #giveFocusBack(): void {
    this.#restoreSelection?.();
    this.#restoreSelection = undefined;
  }

  #recorded(what: Recorded): void {
    if (what === 'not-recorded') this.#set({ notice: 'not-recorded' });
    if (what === 'recorded') {
      this.#set({ notice: 'touch-recorded' });
      this.refresh();
    }
    this.leaveIfGone();
  }

  #unreachable(error: unknown): void {
    this.#set({ state: 'unreachable' });
    if (!this.#over) console.warn('Fifth Touch: the background did not answer.', error);
  }

  /**
   * Every change of the view goes through here: once the extension was updated or removed under the page, the
   * browser takes our messages away, and the next change must be the one that says so.
   */
  #set(change: Partial<NudgeView>): void {
    if (this.#over || this.world.coach.alive()) {
      this.view.setState(change);
      return;
    }
    this.#quit();
    this.view.setState({ state: 'detached', findings: [], cardOpen: false, hold: undefined });
  }
}
