import { describe, expect, it, vi } from 'vitest';
import type { Answered, Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';
import { Inbox } from './inbox';
import { ann } from './nudge.fixture';

const message: Answered = { id: 'm1', from: ann, kind: 'message' };
const { id: _id, ...nameless } = message;

function setUp(first: Answered | undefined, surface: Composer['surface'] = 'message') {
  const coach = {
    inbound: vi.fn<Coach['inbound']>(async () => true),
    opened: vi.fn<Coach['opened']>(async () => {}),
  };
  let answered = first;
  let now = 1_000;
  const composer = {
    surface,
    answers: () => answered,
    thread: () => 'chat:7',
  } as unknown as Composer;
  return {
    ...coach,
    composer,
    inbox: new Inbox(coach, () => now),
    shows: (next: Answered | undefined) => {
      answered = next;
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const { role: _, ...who } = ann;
const told = { from: who, kind: 'message', surface: 'message', thread: 'chat:7' };

describe('Inbox', () => {
  it('tells once that somebody waits, without their words, and records no touch', () => {
    const { inbound, opened, composer, inbox } = setUp(message);
    inbox.opened(composer);
    inbox.opened(composer);
    expect(opened).toHaveBeenCalledExactlyOnceWith({ ...told, id: 'm1', at: 1_000 });
    expect(inbound).not.toHaveBeenCalled();
  });

  it('tells of the touch once it was answered, from when it was first seen', () => {
    const { inbound, composer, inbox, pass } = setUp(message);
    inbox.opened(composer);
    pass(60_000);
    void inbox.answering(composer, 'r1')();
    void inbox.answering(composer, 'r2')();
    expect(inbound).toHaveBeenCalledExactlyOnceWith({ ...told, id: 'm1', at: 1_000 });
  });

  it('keeps the time that the page shows', () => {
    const { inbound, opened, composer, inbox } = setUp({ ...message, at: 7 });
    inbox.opened(composer);
    void inbox.answering(composer, 'r1')();
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ at: 7 }));
    expect(inbound).toHaveBeenCalledWith(expect.objectContaining({ at: 7 }));
  });

  it('takes the answer for the name of a message that has none, one for each answer', () => {
    const { inbound, opened, composer, inbox, shows } = setUp(nameless);
    inbox.opened(composer);
    void inbox.answering(composer, 'r1')();
    shows(undefined);
    inbox.opened(composer);
    void inbox.answering(composer, 'r2')();
    shows(nameless);
    inbox.opened(composer);
    void inbox.answering(composer, 'r3')();
    expect(opened.mock.calls.map(([{ id }]) => id)).toEqual([undefined, undefined]);
    expect(inbound.mock.calls.map(([{ id }]) => id)).toEqual(['answered:r1', 'answered:r3']);
  });

  it('says nothing of a comment, or of a name alone, until the answer is on record', () => {
    for (const [answered, surface] of [
      [{ ...message, kind: 'reply' }, 'reply'],
      [{ ...message, from: { ...ann, certain: false } }, 'message'],
    ] as const) {
      const { inbound, opened, composer, inbox } = setUp(answered, surface);
      inbox.opened(composer);
      const tell = inbox.answering(composer, 'r1');
      expect(opened).not.toHaveBeenCalled();
      expect(inbound).not.toHaveBeenCalled();
      void tell();
      expect(inbound).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ at: 999 }));
    }
  });

  it('answers what was recorded by it, and tells it again when that was not answered after all', async () => {
    const { inbound, opened, composer, inbox } = setUp(message);
    const first = await inbox.answering(composer, 'r1')();
    expect(first).toMatchObject({ id: 'm1' });
    await expect(inbox.answering(composer, 'r2')()).resolves.toBeUndefined();
    if (first) inbox.unanswered(first);
    inbox.opened(composer);
    expect(opened).toHaveBeenCalledTimes(1);
    inbound.mockResolvedValue(false);
    await expect(inbox.answering(composer, 'r3')()).resolves.toBeUndefined();
    expect(inbound).toHaveBeenCalledTimes(2);
  });

  it('has nothing to tell where nothing is addressed to us', () => {
    const { inbound, opened, composer, inbox } = setUp(undefined);
    inbox.opened(composer);
    void inbox.answering(composer, 'r1')();
    expect(opened).not.toHaveBeenCalled();
    expect(inbound).not.toHaveBeenCalled();
  });

  it('tries again after the background did not answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { opened, composer, inbox } = setUp(message);
    opened.mockRejectedValueOnce(new Error('stopped'));
    inbox.opened(composer);
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
    inbox.opened(composer);
    expect(opened).toHaveBeenCalledTimes(2);
  });
});
