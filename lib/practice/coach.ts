import type { Analysis } from '@/lib/analysis/finding';
import type { Draft, Surface } from '@/lib/draft/draft';
import type { Dismissal, Judgement } from '@/lib/messaging';
import type { Coach } from '@/lib/nudge/coach';
import { judgementOf } from '@/lib/policy/judge';
import { peopleOf } from '@/lib/policy/people';
import type { Policy } from '@/lib/policy/policy';
import { dismissed, hear } from '@/lib/policy/quiet';
import type { Relationship, Relationships } from '@/lib/policy/relationship';
import { type PracticeSetting, partnerId } from './setting';

/** What the practice needs: the rules, the policy, and what the person has set. */
export interface PracticeWorld {
  analyze(text: string, context: { surface: Surface; addressed: boolean }): Promise<Analysis>;
  policy(): Promise<Policy>;
  setting(): PracticeSetting;
  /** Epoch milliseconds. */
  now(): number;
}

/** Long enough for any policy that wants people known for some time. */
const tenYears = 3_650 * 86_400_000;

/** As if the partner had been known for long, had answered, and had never been asked: only the contacts count. */
function relationshipsFor(setting: PracticeSetting, now: number): Relationships {
  const id = partnerId(setting);
  const touches = setting.contact - 1;
  const partner: Relationship = {
    id,
    touches,
    asks: 0,
    contactsSinceLastAsk: touches,
    answered: touches > 0,
    asksInFlight: 0,
    ...(touches > 0 ? { firstAt: now - tenYears, lastAt: now } : {}),
  };
  return { people: new Map([[id, partner]]), audience: { gives: 0, asksInFlight: 0 } };
}

const nothing = async (): Promise<void> => undefined;

/** A coach that says all that the real one says, and records nothing; what is dismissed is so until it is closed. */
export function practiceCoach(world: PracticeWorld): Coach {
  const waved: Dismissal[] = [];

  const policy = async (): Promise<Policy> =>
    waved.reduce((before, dismissal) => dismissed(before, dismissal).policy, await world.policy());

  const judge = async (draft: Draft): Promise<Judgement> => {
    const { text, surface } = draft;
    const addressed = peopleOf(draft).size > 0;
    const [analysis, rules] = await Promise.all([
      world.analyze(text, { surface, addressed }),
      policy(),
    ]);
    const reading = { policy: rules, heard: hear(analysis, draft, rules) };
    const now = world.now();
    const relationships = relationshipsFor(world.setting(), now);
    return { ...judgementOf(draft, reading, relationships, now), mayPark: false };
  };

  return {
    judge,
    claim: ({ draft }) => judge(draft),
    async dismiss(dismissal) {
      const { ruleQuiet } = dismissed(await policy(), dismissal);
      waved.push(dismissal);
      return ruleQuiet;
    },
    enabled: async () => true,
    held: nothing,
    release: nothing,
    confirm: nothing,
    discard: nothing,
    takeBack: nothing,
    report: nothing,
    park: nothing,
    opened: nothing,
    inbound: async () => false,
    alive: () => true,
  };
}
