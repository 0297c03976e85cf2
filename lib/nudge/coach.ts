import type { Draft, SiteId } from '@/lib/draft/draft';
import type {
  ComposerReport,
  Dismissal,
  HeldDraft,
  Inbound,
  Judgement,
  OpenedMessage,
  ParkRequest,
  Release,
  TakenBack,
} from '@/lib/messaging';

/** The background as a page sees it. Every call may reject: the background can be killed, storage can refuse. */
export interface Coach {
  judge(draft: Draft): Promise<Judgement>;
  enabled(site: SiteId): Promise<boolean>;
  held(hold: HeldDraft): Promise<void>;
  /** A send that waits for the answer: judged, and remembered when the gate lets it go. */
  claim(release: Release): Promise<Judgement>;
  release(release: Release): Promise<void>;
  confirm(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  /** A send that was confirmed has failed after all. */
  takeBack(send: TakenBack): Promise<void>;
  dismiss(dismissal: Dismissal): Promise<boolean>;
  report(report: ComposerReport): Promise<void>;
  /** Keeps a held ask with its text, because the person asked for it. */
  park(ask: ParkRequest): Promise<void>;
  /** A message to us that the person has opened: it waits for an answer. */
  opened(message: OpenedMessage): Promise<void>;
  /** Something from a person to us that has been answered; recorded once. */
  inbound(touch: Inbound): Promise<boolean>;
  /** False once the extension was updated or removed under the page: nothing can be asked any more. */
  alive(): boolean;
}
