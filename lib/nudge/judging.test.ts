import { describe, expect, it, vi } from 'vitest';
import type { Judgement } from '@/lib/messaging';
import { Judging } from './judging';
import { ann, draftOf, judgementOf } from './nudge.fixture';

const answers = () => ({ judge: vi.fn(async () => judgementOf('clear')) });

describe('Judging', () => {
  it('asks about a draft once, however many want to know', async () => {
    const coach = answers();
    const judging = new Judging(coach);
    await Promise.all([judging.ask(draftOf('hi')), judging.ask(draftOf('hi'))]);
    await judging.ask(draftOf('hi'));
    expect(coach.judge).toHaveBeenCalledTimes(1);
    expect(judging.known(draftOf('hi'))?.verdict.level).toBe('clear');
  });

  it('asks again when an addressee changes', async () => {
    const coach = answers();
    const judging = new Judging(coach);
    await judging.ask(draftOf('hi'));
    expect(judging.known(draftOf('hi', [{ ...ann, handle: 'bob' }]))).toBeUndefined();
    await judging.ask(draftOf('hi', [{ ...ann, handle: 'bob' }]));
    expect(coach.judge).toHaveBeenCalledTimes(2);
  });

  it('lets no late answer stand in for a newer draft', async () => {
    const first = deferred<Judgement>();
    const judge = vi
      .fn()
      .mockReturnValueOnce(first.promise)
      .mockResolvedValue(judgementOf('nudge'));
    const judging = new Judging({ judge });
    const early = judging.ask(draftOf('h'));
    await judging.ask(draftOf('hi'));
    first.resolve(judgementOf('clear'));
    await early;
    expect(judging.known(draftOf('h'))).toBeUndefined();
    expect(judging.known(draftOf('hi'))?.verdict.level).toBe('nudge');
  });

  it('remembers no failure', async () => {
    const judge = vi
      .fn()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue(judgementOf('clear'));
    const judging = new Judging({ judge });
    await expect(judging.ask(draftOf('hi'))).rejects.toThrow('gone');
    await expect(judging.ask(draftOf('hi'))).resolves.toBeDefined();
  });

  it('forgets when the policy changes, an answer on its way included', async () => {
    const coach = answers();
    const judging = new Judging(coach);
    const onItsWay = judging.ask(draftOf('hi'));
    judging.forget();
    await onItsWay;
    expect(judging.known(draftOf('hi'))).toBeUndefined();
  });
});

function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
