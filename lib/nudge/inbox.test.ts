import { describe, expect, it, vi } from 'vitest';
import type { Answered, Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';
import { Inbox } from './inbox';
import { ann } from './nudge.fixture';

const message: Answered = { id: 'm1', from: ann, kind: 'message' };

function setUp(answered: Answered | undefined, surface: Composer['surface'] = 'message') {
  const inbound = vi.fn<Coach['inbound']>(async () => true);
  const composer = { surface, answers: () => answered } as unknown as Composer;
  return { inbound, composer, inbox: new Inbox({ inbound }, () => 1_000) };
}

const { role: _, ...who } = ann;

describe('Inbox', () => {
  it('tells of a message that waits, once, without its words', () => {
    const { inbound, composer, inbox } = setUp(message);
    inbox.opened(composer);
    inbox.opened(composer);
    expect(inbound).toHaveBeenCalledExactlyOnceWith({
      id: 'm1',
      from: who,
      kind: 'message',
      surface: 'message',
      at: 1_000,
    });
  });

  it('keeps the time that the page shows', () => {
    const { inbound, composer, inbox } = setUp({ ...message, at: 7 });
    inbox.opened(composer);
    expect(inbound).toHaveBeenCalledWith(expect.objectContaining({ at: 7 }));
  });

  it('waits with a comment, and with a name alone, until the answer is on record', () => {
    for (const [answered, surface] of [
      [{ ...message, kind: 'reply' }, 'reply'],
      [{ ...message, from: { ...ann, certain: false } }, 'message'],
    ] as const) {
      const { inbound, composer, inbox } = setUp(answered, surface);
      inbox.opened(composer);
      const tell = inbox.answering(composer);
      expect(inbound).not.toHaveBeenCalled();
      tell();
      expect(inbound).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ at: 999 }));
    }
  });

  it('has nothing to tell where nothing is addressed to us', () => {
    const { inbound, composer, inbox } = setUp(undefined);
    inbox.opened(composer);
    inbox.answering(composer)();
    expect(inbound).not.toHaveBeenCalled();
  });

  it('tries again after the background did not answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { inbound, composer, inbox } = setUp(message);
    inbound.mockRejectedValueOnce(new Error('stopped'));
    inbox.opened(composer);
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
    inbox.opened(composer);
    expect(inbound).toHaveBeenCalledTimes(2);
  });
});
