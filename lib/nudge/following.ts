import type { Inbound, Release } from '@/lib/messaging';
import type { Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';
import type { GateEvents } from './gate-events';
import type { Held } from './held';
import type { Inbox } from './inbox';
import { persist } from './persist';
import type { Followed, Sending } from './sending';

/** Tells the rest of one composer what became of its sends, also when the site takes one back. */
export class Following {
  constructor(
    private readonly sending: Sending,
    private readonly held: Held,
    private readonly coach: Pick<Coach, 'takeBack'>,
    private readonly events: GateEvents,
    private readonly inbox: Inbox,
  ) {}

  /** Call it before the send leaves. A release that is on record already is not changed by telling it again. */
  begin(composer: Composer, release: Release): Pick<Followed, 'abandon'> {
    const tellAnswered = this.inbox.answering(composer, release.id);
    const { recorded, takenBack, abandon } = this.sending.begin(composer, release);
    let stillHeld = () => {};
    let answered: ReturnType<typeof tellAnswered> | undefined;
    void recorded.then((what) => {
      if (what !== 'nothing-sent') stillHeld = this.held.wentOut();
      if (what === 'recorded') answered = tellAnswered();
      this.events.recorded(what);
    });
    takenBack
      .then(async (isBack) => {
        if (!isBack) return;
        stillHeld();
        await this.#takeBack(release.id, await answered);
      })
      .catch((error: unknown) => this.events.unreachable(error));
    return { abandon };
  }

  /** What was recorded goes, with what it answered: that is no touch until it is answered. */
  async #takeBack(id: string, answered: Inbound | undefined): Promise<void> {
    const inbound = answered && { id: answered.id, site: answered.from.site };
    await persist(() => this.coach.takeBack({ id, ...(inbound ? { inbound } : {}) }));
    if (answered) this.inbox.unanswered(answered);
    this.events.takenBack();
  }
}
