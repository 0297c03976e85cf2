import type { Finding } from '@/lib/analysis/finding';
import type { SiteId, Surface } from '@/lib/draft/draft';
import type { Verdict } from '@/lib/policy/verdict';
import type { SiteAdapter } from '@/lib/sites/composer';

/** How long a dismissal holds: in this draft, for these words, or for the rule as a whole. */
export type DismissalScope = 'once' | 'phrase' | 'rule';

/** A send that was stopped and waits for the person. */
export interface Hold {
  /** `unchecked`: the background did not answer in time, and the person may send without a reason. */
  level: 'confirm' | 'block' | 'unchecked';
  /** The draft without its ask, to copy; absent when the ask is not one sentence. */
  withoutAsk?: string;
  /** Whether it may be sent after all, with a reason. */
  overridable: boolean;
  /** Whether the ask can be earned later and its text may be kept until then. */
  parkable: boolean;
}

/** Everything that the chip, the card and the gate show of one composer. */
export interface NudgeView {
  site: SiteId;
  surface: Surface | 'unknown';
  /** In the practice nothing is sent or kept, and nothing must say otherwise. */
  practice?: true | undefined;
  /** False: underlines only, no gate, no touch; the chip says so. */
  recognized: boolean;
  /**
   * `detached`: the extension was updated under the page; `aside`: something of ours failed, and the coach has left
   * this composer; `unreachable`: the background does not answer.
   */
  state: 'waiting' | 'ready' | 'unreachable' | 'detached' | 'aside';
  /** The text the findings belong to. */
  text: string;
  findings: Finding[];
  verdict?: Verdict | undefined;
  /** The draft without its ask, to copy; absent when the ask is not one sentence. */
  withoutAsk?: string | undefined;
  cardOpen: boolean;
  /** The first hint of this draft has been told in full: for later ones a dot is enough. */
  hushed?: boolean | undefined;
  hold?: Hold | undefined;
  /** One quiet line after an act: what just happened, as a message key of `notice.*`
   * (hyphens become underscores). `press-again`: nothing holds the draft, and it was not sent for the person. */
  notice?:
    | 'rule-quiet'
    | 'rule-locked'
    | 'phrase-quiet'
    | 'copied'
    | 'suggestion-copied'
    | 'copy-failed'
    | 'not-recorded'
    | 'touch-recorded'
    | 'press-again'
    | 'parked'
    | 'park-failed'
    | undefined;
}

/** What there is to see of a composer that has just been found. */
export const firstView = (
  { site, practice }: Pick<SiteAdapter, 'site' | 'practice'>,
  { composer, surface }: { composer: unknown; surface: NudgeView['surface'] },
): NudgeView => ({
  site,
  surface,
  recognized: composer !== undefined,
  practice,
  state: 'waiting',
  text: '',
  findings: [],
  cardOpen: false,
});

/** How many hints the chip speaks of. */
const loudOnes = ({ findings }: NudgeView): number => findings.filter(({ dot }) => !dot).length;

/**
 * Whether two views of one composer show something different. A closed card shows no words of the draft, only how
 * many hints there are: typing then changes nothing on the screen.
 */
export function looksDifferent(before: NudgeView, after: NudgeView): boolean {
  return (
    after.cardOpen ||
    after.hold !== before.hold ||
    after.hushed !== before.hushed ||
    after.state !== before.state ||
    after.findings.length !== before.findings.length ||
    loudOnes(after) !== loudOnes(before) ||
    JSON.stringify(after.verdict) !== JSON.stringify(before.verdict)
  );
}

/** What a person can do in the chip, the card and the gate. */
export interface NudgeActions {
  openCard(): void;
  closeCard(): void;
  dismiss(finding: Finding, scope: DismissalScope): void;
  backToDraft(): void;
  /** Send the held draft after all. `reason` is the person's own, trimmed and not empty, except after `unchecked`. */
  sendAnyway(reason: string): void;
  copyWithoutAsk(): void;
  /** Puts the words of a suggestion on the clipboard; the draft stays as it is. */
  copySuggestion(words: string): void;
  /** Keep the held draft, text and all, until its ask is earned. Only ever the person's own act. */
  park(): void;
  /** Something of ours failed: nothing is held any more. */
  stepAside(): void;
  reloadPage(): void;
}
