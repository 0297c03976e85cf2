import type { Finding } from '@/lib/analysis/finding';
import type { ParkRequest } from '@/lib/messaging';
import { isReason } from '@/lib/policy/override';
import { refusalReason } from '@/lib/refusal';
import type { Coach } from './coach';
import { copy } from './copying';
import type { DraftReader } from './draft-reader';
import type { Flagged } from './flagged';
import { saveSelection } from './focus-guard';
import type { Gate } from './gate';
import { persist } from './persist';
import type { Screen } from './screen';
import type { DismissalScope, NudgeActions, NudgeView } from './view';

/** What the acts of one composer work on. */
export interface ActsWorld {
  host: HTMLElement;
  reader: DraftReader;
  gate: Gate;
  screen: Screen;
  flagged: Flagged;
  coach: Coach;
  now(): number;
  /** The text as it stands, with what is flagged in it. */
  current(): Pick<NudgeView, 'text' | 'findings'>;
  /** Show again what is known: a finding was waved off. */
  show(): void;
  /** Judge again: the policy may have changed. */
  refresh(): void;
  unreachable(error: unknown): void;
}

/** What a person can do in the chip, the card and the gate of one composer. */
export class Acts implements NudgeActions {
  #restoreSelection: (() => void) | undefined;

  constructor(private readonly world: ActsWorld) {}

  /** Remembers where the caret stands, before the focus goes to us. */
  keepSelection(): void {
    this.#restoreSelection ??= saveSelection(this.world.host);
  }

  openCard(): void {
    this.keepSelection();
    this.world.screen.set({ ...this.world.current(), cardOpen: true });
  }

  closeCard(): void {
    this.world.flagged.read();
    this.world.screen.set({ cardOpen: false });
    this.world.show();
    this.#giveFocusBack();
  }

  dismiss(finding: Finding, scope: DismissalScope): void {
    const { coach, flagged, reader, screen } = this.world;
    const { text } = reader.text;
    const phrase = text.slice(finding.start, finding.end);
    flagged.dismiss(finding, text);
    this.world.show();
    if (scope === 'once') return;
    const whole = scope === 'rule' || finding.whole;
    coach.dismiss(whole ? { rule: finding.rule } : { rule: finding.rule, phrase }).then(
      (ruleQuiet) => {
        screen.set({ notice: ruleQuiet || whole ? 'rule-quiet' : 'phrase-quiet' });
        this.world.refresh();
      },
      (error: unknown) => {
        // An organisation that wants these hints is no fault of the background; in this draft the hint stays away.
        if (refusalReason(error) === 'set-by-organisation') screen.set({ notice: 'rule-locked' });
        else this.world.unreachable(error);
      },
    );
  }

  backToDraft(): void {
    this.world.screen.set({ hold: undefined });
    this.#giveFocusBack();
  }

  /** Nothing holds the draft any more: it is the person's to send, and a gate has nothing to say. */
  letGo(): void {
    const { screen } = this.world;
    if (screen.get().hold) this.backToDraft();
    screen.set({ notice: 'press-again' });
  }

  sendAnyway(reason: string): void {
    const { hold } = this.world.screen.get();
    const words = reason.trim();
    if (!hold?.overridable || (hold.level !== 'unchecked' && !isReason(words, hold.level))) return;
    this.backToDraft();
    this.world.gate.override(hold.level === 'unchecked' ? '' : words);
  }

  park(): void {
    const { coach, host, now, reader, screen } = this.world;
    if (!screen.get().hold?.parkable) return;
    const ask: ParkRequest = {
      id: crypto.randomUUID(),
      draft: reader.read(),
      at: now(),
      url: host.ownerDocument.location.href,
    };
    persist(() => coach.park(ask)).then(
      () => {
        this.backToDraft();
        screen.set({ notice: 'parked' });
      },
      () => screen.set({ notice: 'park-failed' }),
    );
  }

  copyWithoutAsk(): void {
    const { screen } = this.world;
    const words = screen.get().hold?.withoutAsk;
    if (words !== undefined) copy(screen, words, 'copied');
  }

  copySuggestion(words: string): void {
    copy(this.world.screen, words, 'suggestion-copied');
  }

  stepAside(): void {
    this.world.screen.leave();
    this.#giveFocusBack();
  }

  reloadPage(): void {
    location.reload();
  }

  #giveFocusBack(): void {
    this.#restoreSelection?.();
    this.#restoreSelection = undefined;
  }
}
