import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer, Outcome, Proof } from '@/lib/sites/composer';
import { draftOf } from './nudge.fixture';
import { outcomeDeadline, Sending } from './sending';

const composerThat = (proof: Composer['proof']): Composer => ({ proof }) as Composer;
const shows = (what: Outcome) => composerThat(async () => ({ outcome: what }));

const coach = {
  release: vi.fn<(release: { id: string }) => Promise<void>>(),
  confirm: vi.fn<(id: string) => Promise<void>>(),
  discard: vi.fn<(id: string) => Promise<void>>(),
};

beforeEach(() => {
  for (const call of Object.values(coach)) call.mockResolvedValue();
});

const begin = (composer: Composer, sending = new Sending(coach), text = 'hi') =>
  sending.begin(composer, { id: crypto.randomUUID(), draft: draftOf(text), at: 1 });

/** Shows nothing until it is given up. */
const waits = () =>
  composerThat(
    (signal) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => resolve({ outcome: 'unknown' })),
      ),
  );

describe('Sending', () => {
  it('confirms the very release that was written, when the site shows the send', async () => {
    await expect(begin(shows('sent')).recorded).resolves.toBe('recorded');
    const id = coach.release.mock.calls[0]?.[0].id;
    expect(coach.confirm.mock.calls).toEqual([[id]]);
    expect(coach.discard).not.toHaveBeenCalled();
  });

  it.each(['failed', 'unknown'] as const)('counts nothing when the outcome is %s', async (what) => {
    await expect(begin(shows(what)).recorded).resolves.toBe('nothing-sent');
    expect(coach.confirm).not.toHaveBeenCalled();
    expect(coach.discard).toHaveBeenCalledTimes(1);
  });

  it('watches the page before the send leaves', () => {
    const proof = vi.fn(async (): Promise<Proof> => ({ outcome: 'sent' }));
    begin(composerThat(proof));
    expect(proof).toHaveBeenCalledTimes(1);
  });

  it('repeats a call whose background was killed on the way, under the same id', async () => {
    coach.release.mockRejectedValueOnce(new Error('worker stopped'));
    coach.confirm.mockRejectedValueOnce(new Error('worker stopped'));
    await expect(begin(shows('sent')).recorded).resolves.toBe('recorded');
    const ids = new Set(coach.release.mock.calls.map(([{ id }]) => id));
    expect(ids.size).toBe(1);
    expect(coach.confirm).toHaveBeenCalledTimes(2);
  });

  it('says so when the record refuses a send that went out', async () => {
    coach.release.mockRejectedValue(new Error('storage-full'));
    await expect(begin(shows('sent')).recorded).resolves.toBe('not-recorded');
    expect(coach.confirm).not.toHaveBeenCalled();
  });

  it('gives up looking at the deadline', async () => {
    vi.useFakeTimers();
    try {
      const { recorded } = begin(waits());
      await vi.advanceTimersByTimeAsync(outcomeDeadline);
      await expect(recorded).resolves.toBe('nothing-sent');
    } finally {
      vi.useRealTimers();
    }
  });

  describe('of a send that the site takes back', () => {
    const takes = (isBack: boolean) =>
      composerThat(async () => ({ outcome: 'sent', takenBack: async () => isBack }));

    it('says so of what was recorded alone', async () => {
      await expect(begin(takes(true)).takenBack).resolves.toBe(true);
      await expect(begin(takes(false)).takenBack).resolves.toBe(false);
      await expect(begin(shows('sent')).takenBack).resolves.toBe(false);
      coach.confirm.mockRejectedValue(new Error('storage-full'));
      await expect(begin(takes(true)).takenBack).resolves.toBe(false);
    });

    it('can be tried again while it is watched', async () => {
      const sending = new Sending(coach);
      const watched = composerThat(async () => ({
        outcome: 'sent',
        takenBack: () => new Promise(() => {}),
      }));
      await begin(watched, sending).recorded;
      expect(sending.busy).toBe(false);
      await expect(begin(shows('sent'), sending).recorded).resolves.toBe('recorded');
      expect(coach.confirm).toHaveBeenCalledTimes(2);
    });
  });

  it('counts two presses for one send once', async () => {
    const sending = new Sending(coach);
    const first = begin(shows('sent'), sending);
    const second = begin(shows('sent'), sending);
    await expect(first.recorded).resolves.toBe('recorded');
    await expect(second.recorded).resolves.toBe('nothing-sent');
    expect(coach.confirm).toHaveBeenCalledTimes(1);
    expect(coach.discard).toHaveBeenCalledTimes(1);
    expect(sending.busy).toBe(false);
  });

  it('counts a new try after a failure', async () => {
    const sending = new Sending(coach);
    const first = begin(shows('failed'), sending);
    const second = begin(shows('sent'), sending);
    await expect(first.recorded).resolves.toBe('nothing-sent');
    await expect(second.recorded).resolves.toBe('recorded');
    expect(coach.confirm).toHaveBeenCalledTimes(1);
  });

  it('knows which draft is on its way, until it has arrived', async () => {
    const sending = new Sending(coach);
    const { recorded } = begin(shows('sent'), sending);
    expect(sending.inFlight(draftOf('hi'))).toBe(true);
    expect(sending.inFlight(draftOf('other'))).toBe(false);
    await recorded;
    expect(sending.busy).toBe(false);
  });

  describe('of a press that the site takes for a new line', () => {
    it('counts the send after it, and not the press', async () => {
      const sending = new Sending(coach);
      const first = begin(waits(), sending, 'hi there');
      sending.saw('hi there\n');
      const second = begin(shows('sent'), sending, 'hi there\n');
      await expect(first.recorded).resolves.toBe('nothing-sent');
      await expect(second.recorded).resolves.toBe('recorded');
      expect(coach.confirm).toHaveBeenCalledTimes(1);
    });

    it('lets the record know before the next draft is weighed', async () => {
      const sending = new Sending(coach);
      begin(waits(), sending, 'hi there');
      expect(sending.supersede(draftOf('hi there'))).toBeUndefined();
      await sending.supersede(draftOf('hi there!'));
      expect(coach.discard).toHaveBeenCalledTimes(1);
      expect(sending.busy).toBe(false);
    });

    it('keeps a message whose words have left, however soon the next one follows', async () => {
      const sending = new Sending(coach);
      const first = begin(waits(), sending, 'hi there');
      sending.saw('');
      sending.saw('and one more');
      expect(sending.supersede(draftOf('and one more'))).toBeUndefined();
      expect(sending.busy).toBe(true);
      first.abandon();
      await first.recorded;
    });
  });
});
