import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/lib/draft/draft';
import type { Inbound, Judgement } from '@/lib/messaging';
import type { Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';
import type { DraftReader } from './draft-reader';
import { checkDeadline, Gate } from './gate';
import type { GateEvents } from './gate-events';
import type { Inbox } from './inbox';
import { Judging } from './judging';
import { ann, draftOf, judgementOf, openAsk } from './nudge.fixture';
import { outcomeDeadline } from './sending';

const draft = draftOf('Please give $5.');
const held = { level: 'confirm', overridable: true, parkable: false };
const unchecked = { level: 'unchecked', overridable: true, parkable: false };
const never = () => new Promise<Judgement>(() => {});

function setUp() {
  const told = vi.fn<() => Promise<Inbound | undefined>>(async () => undefined);
  const composer = {
    sends: vi.fn(() => true),
    release: vi.fn(() => true),
    thread: vi.fn<() => string | undefined>(() => undefined),
    proof: vi.fn<Composer['proof']>(async () => ({ outcome: 'sent' })),
  };
  const coach = {
    judge: vi.fn(async () => judgementOf('confirm')),
    claim: vi.fn<Coach['claim']>(async () => judgementOf('confirm')),
    held: vi.fn<Coach['held']>(async () => {}),
    release: vi.fn<Coach['release']>(async () => {}),
    confirm: vi.fn<Coach['confirm']>(async () => {}),
    discard: vi.fn<Coach['discard']>(async () => {}),
    takeBack: vi.fn<Coach['takeBack']>(async () => {}),
  };
  const inbox = { answering: vi.fn(() => told), unanswered: vi.fn() };
  const events = {
    now: vi.fn(() => 1),
    verdict: vi.fn<GateEvents['verdict']>(() => undefined),
    judged: vi.fn(),
    held: vi.fn(),
    waitsUnchecked: () => true,
    recorded: vi.fn(),
    takenBack: vi.fn(),
    pressAgain: vi.fn(),
    unreachable: vi.fn(),
  };
  const reader = {
    composer: composer as unknown as Composer,
    recognize: vi.fn(),
    read: vi.fn(() => draft),
  };
  const judging = new Judging(coach);
  const gate = new Gate(
    reader as unknown as DraftReader,
    judging,
    coach as unknown as Coach,
    events,
    inbox as unknown as Inbox,
  );
  return { gate, judging, composer, coach, events, told, reader, inbox };
}

const press = () => new MouseEvent('click', { cancelable: true, bubbles: true });

let world: ReturnType<typeof setUp>;
beforeEach(() => {
  world = setUp();
});

describe('Gate', () => {
  it('leaves alone what does not send', () => {
    world.composer.sends.mockReturnValue(false);
    const event = press();
    expect(world.gate.intend(event)).toBe(false);
    expect(event.defaultPrevented).toBe(false);
  });

  it('lets a draft known to be clear go at once, and follows it', async () => {
    world.coach.judge.mockResolvedValue(judgementOf('nudge'));
    await world.judging.ask(draft);
    const event = press();
    expect(world.gate.intend(event)).toBe(true);
    expect(event.defaultPrevented).toBe(false);
    expect(world.composer.release).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalledWith('recorded'));
    expect(world.told).toHaveBeenCalledOnce();
  });

  it('holds an early ask and logs it', async () => {
    const event = press();
    world.gate.intend(event);
    expect(event.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(world.events.held).toHaveBeenCalledWith(held));
    expect(world.coach.held).toHaveBeenCalledTimes(1);
    expect(world.composer.release).not.toHaveBeenCalled();
  });

  it('counts one draft as held once, however often it is sent, until its words change or it is out', async () => {
    const holds = () =>
      world.coach.held.mock.calls.map(
        ([
          {
            id,
            draft: { text },
            at,
          },
        ]) => [id, text, at],
      );
    const pressed = async (times: number) => {
      world.gate.intend(press());
      await vi.waitFor(() => expect(world.events.held).toHaveBeenCalledTimes(times));
    };
    for (const time of [1, 2, 3]) {
      world.events.now.mockReturnValue(time);
      await pressed(time);
    }
    expect(new Set(holds().map(String)).size).toBe(1);
    const other = draftOf('Please give $10.');
    world.reader.read.mockReturnValue(other);
    await pressed(4);
    expect(new Set(holds().map(String)).size).toBe(2);
    // It goes out in spite of the hold: the same words, written again, are another draft.
    world.gate.override('They asked me.');
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalledWith('recorded'));
    await pressed(5);
    expect(new Set(holds().map(String)).size).toBe(3);
  });

  it('asks afresh before it holds: the relationship may have been earned elsewhere meanwhile', async () => {
    await world.judging.ask(draft);
    world.coach.claim.mockResolvedValue(judgementOf('clear'));
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.composer.release).toHaveBeenCalledTimes(1));
    expect(world.events.held).not.toHaveBeenCalled();
  });

  it('presses for the person when the answer comes after the press', async () => {
    world.coach.claim.mockResolvedValue(judgementOf('clear'));
    world.gate.intend(press());
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalled());
    expect(world.composer.release).toHaveBeenCalledTimes(1);
    expect(world.coach.claim).toHaveBeenCalledTimes(1);
    const [claimed] = world.coach.claim.mock.calls[0] ?? [];
    expect(world.coach.release).toHaveBeenCalledExactlyOnceWith(claimed);
    expect(world.coach.confirm.mock.calls).toEqual([[claimed?.id]]);
  });

  it('lets the next press through when there was nothing to press', async () => {
    world.coach.claim.mockResolvedValue(judgementOf('clear'));
    world.composer.release.mockReturnValue(false);
    world.composer.proof.mockResolvedValueOnce({ outcome: 'unknown' });
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.pressAgain).toHaveBeenCalled());
    await vi.waitFor(() => expect(world.gate.busy).toBe(false));
    const event = press();
    world.gate.intend(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('lets through only the press that follows soon: later the record is asked again', async () => {
    world.coach.claim.mockResolvedValue(judgementOf('clear'));
    world.composer.release.mockReturnValue(false);
    world.composer.proof.mockResolvedValueOnce({ outcome: 'unknown' });
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.pressAgain).toHaveBeenCalled());
    await vi.waitFor(() => expect(world.gate.busy).toBe(false));
    world.events.now.mockReturnValue(1 + outcomeDeadline);
    world.judging.learn(draft, openAsk());
    const event = press();
    world.gate.intend(event);
    expect(event.defaultPrevented).toBe(true);
    expect(world.coach.claim).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['in the words', draftOf('Please give $5. Th')],
    ['in whom it goes to', draftOf(draft.text, [{ ...ann, handle: 'bea' }])],
    ['so that nothing is left', draftOf('')],
  ])('sends nothing that was changed while it waited: %s', async (_, changed) => {
    world.coach.claim.mockImplementation(async () => {
      world.reader.read.mockReturnValue(changed);
      return openAsk();
    });
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.pressAgain).toHaveBeenCalledOnce());
    expect(world.composer.release).not.toHaveBeenCalled();
    expect(world.coach.release).not.toHaveBeenCalled();
    const [claimed] = world.coach.claim.mock.calls[0] ?? [];
    expect(world.coach.discard.mock.calls).toEqual([[claimed?.id]]);
    // The next press is a question of its own.
    world.gate.intend(press());
    expect(world.coach.claim).toHaveBeenCalledTimes(2);
  });

  it('presses the button that stands there when the answer comes, not the one before', async () => {
    const later = { ...world.composer, release: vi.fn(() => true) };
    world.coach.claim.mockImplementation(async () => {
      world.reader.composer = later as unknown as Composer;
      return openAsk();
    });
    world.gate.intend(press());
    await vi.waitFor(() => expect(later.release).toHaveBeenCalledTimes(1));
    expect(world.composer.release).not.toHaveBeenCalled();
  });

  it('leaves the choice to the person when no answer comes in time', async () => {
    vi.useRealTimers();
    world.coach.claim.mockImplementation(never);
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.held).toHaveBeenCalledWith(unchecked), {
      timeout: checkDeadline * 10,
    });
    expect(world.composer.release).not.toHaveBeenCalled();
  });

  /** A send that is held because no answer came in time; answers how to give one late. */
  async function pressedInVain(): Promise<(judgement: Judgement) => void> {
    let answer: (judgement: Judgement) => void = () => {};
    world.coach.claim.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.held).toHaveBeenCalledWith(unchecked), {
      timeout: checkDeadline * 10,
    });
    return answer;
  }

  it('says why a send is held when the answer comes late', async () => {
    const answer = await pressedInVain();
    answer(judgementOf('confirm'));
    await vi.waitFor(() => expect(world.events.held).toHaveBeenLastCalledWith(held));
    expect(world.coach.held).toHaveBeenCalledTimes(1);
  });

  it('holds by what it knew when no answer comes in time', async () => {
    await world.judging.ask(draft);
    world.coach.claim.mockRejectedValue(new Error('stopped'));
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.held).toHaveBeenCalledWith(held));
  });

  it('weighs an open ask once more as it leaves: another tab may have asked in this second', async () => {
    world.coach.judge.mockResolvedValue(openAsk());
    await world.judging.ask(draft);
    const event = press();
    world.gate.intend(event);
    expect(event.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(world.events.held).toHaveBeenCalledWith(held));
    expect(world.composer.release).not.toHaveBeenCalled();
    expect(world.coach.release).not.toHaveBeenCalled();
  });

  it('lets an ask that was open go when nobody can weigh it again, and records it once', async () => {
    world.coach.judge.mockResolvedValue(openAsk());
    await world.judging.ask(draft);
    world.coach.claim.mockRejectedValue(new Error('stopped'));
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalledWith('recorded'));
    const [claimed] = world.coach.claim.mock.calls[0] ?? [];
    expect(world.coach.release).toHaveBeenCalledExactlyOnceWith(claimed);
    expect(world.events.held).not.toHaveBeenCalled();
  });

  it('gives back what was let go too late, and leaves the choice to the person', async () => {
    const answer = await pressedInVain();
    answer(openAsk());
    await vi.waitFor(() =>
      expect(world.coach.discard.mock.calls).toEqual([[world.coach.claim.mock.calls[0]?.[0].id]]),
    );
    expect(world.composer.release).not.toHaveBeenCalled();
    expect(world.events.pressAgain).toHaveBeenCalledTimes(1);
  });

  it('lets the next press through at once when a late answer holds nothing', async () => {
    const answer = await pressedInVain();
    answer(judgementOf('clear'));
    await vi.waitFor(() => expect(world.events.pressAgain).toHaveBeenCalledTimes(1));
    const again = press();
    expect(world.gate.intend(again)).toBe(true);
    expect(again.defaultPrevented).toBe(false);
    expect(world.coach.claim).toHaveBeenCalledTimes(1);
  });

  it('names the thread that the page shows, and none that is too long to be one', async () => {
    world.coach.claim.mockResolvedValue(openAsk());
    world.composer.thread.mockReturnValue('post:7');
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalledTimes(1));
    world.composer.thread.mockReturnValue('x'.repeat(501));
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalledTimes(2));
    expect(world.coach.claim.mock.calls.map(([{ thread }]) => thread)).toEqual([
      'post:7',
      undefined,
    ]);
  });

  it('keeps nobody waiting under a policy that only nudges', async () => {
    world.coach.claim.mockRejectedValue(new Error('gone'));
    world.events.verdict.mockReturnValue({ ...judgementOf('clear').verdict, enforcement: 'nudge' });
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.composer.release).toHaveBeenCalledTimes(1));
  });

  it('records the reason of an override, and that a held draft was revised', async () => {
    world.gate.override('They asked me.');
    expect(world.coach.release).toHaveBeenCalledWith(
      expect.objectContaining({ override: 'They asked me.' }),
    );
    const other = await afterHold(draftOf('How is the new boat?'));
    expect(other).toMatchObject({ revised: true });
  });

  it('tells of a send that is taken back, and is where it was before it', async () => {
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.held).toHaveBeenCalled());
    const other = draftOf('How is the new boat?');
    world.reader.read.mockReturnValue(other);
    world.coach.claim.mockResolvedValue(judgementOf('clear'));
    const answered = { id: '7', from: ann } as unknown as Inbound;
    world.told.mockResolvedValue(answered);
    world.coach.takeBack.mockRejectedValueOnce(new Error('worker stopped'));
    let fail: () => void = () => {};
    world.composer.proof.mockResolvedValueOnce({
      outcome: 'sent',
      takenBack: () =>
        new Promise((resolve) => {
          fail = () => resolve(true);
        }),
    });
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.events.recorded).toHaveBeenCalledWith('recorded'));
    expect(world.events.takenBack).not.toHaveBeenCalled();
    fail();
    await vi.waitFor(() => expect(world.events.takenBack).toHaveBeenCalledTimes(1));
    const taken = { id: world.coach.confirm.mock.calls[0]?.[0], inbound: { id: '7', site: 'x' } };
    expect(world.coach.takeBack.mock.calls).toEqual([[taken], [taken]]);
    expect(world.inbox.unanswered).toHaveBeenCalledExactlyOnceWith(answered);
    world.coach.claim.mockClear();
    world.judging.forget();
    world.gate.intend(press());
    await vi.waitFor(() => expect(world.coach.claim).toHaveBeenCalled());
    expect(world.coach.claim.mock.calls[0]?.[0]).toMatchObject({ revised: true });
  });

  it.each([
    ['the same words, which have been earned meanwhile', draft],
    [
      'words to somebody else in the same box',
      draftOf('Hello!', [{ ...ann, handle: 'bo', displayName: 'Bo' }]),
    ],
    ['words to everyone in the same box', draftOf('Hello!', [])],
  ])('a held draft is not revised by %s', async (_, next) => {
    expect(await afterHold(next)).not.toHaveProperty('revised');
  });
});

/** What is claimed for a draft that is sent from a box in which another one was held. */
async function afterHold(next: Draft): Promise<unknown> {
  const { gate, reader, events, coach } = setUp();
  gate.intend(press());
  await vi.waitFor(() => expect(events.held).toHaveBeenCalled());
  coach.claim.mockResolvedValue(judgementOf('clear'));
  reader.read.mockReturnValue(next);
  gate.intend(press());
  await vi.waitFor(() => expect(coach.claim).toHaveBeenCalledTimes(2));
  return coach.claim.mock.lastCall?.[0];
}
