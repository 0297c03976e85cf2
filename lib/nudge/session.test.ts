import { beforeEach, expect, it, vi } from 'vitest';
import type { SiteAdapter } from '@/lib/sites/composer';
import type { Coach } from './coach';
import { createHighlights } from './highlights';
import { judgementOf } from './nudge.fixture';
import { Session } from './session';

/** Tells of a change of size when the test says so: there is no layout here. */
let resized: () => void;
let watching: boolean;

beforeEach(() => {
  document.body.replaceChildren();
  watching = false;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = () => watching && callback();
      }
      observe() {
        watching = true;
      }
      disconnect() {
        watching = false;
      }
    },
  );
});

function open() {
  const host = document.createElement('div');
  document.body.append(host);
  const coach = {
    judge: async () => judgementOf('clear'),
    report: async () => undefined,
    alive: vi.fn(() => true),
  };
  const adapter: SiteAdapter = {
    site: 'x',
    hosts: [],
    seen: '',
    account: () => undefined,
    recognize: () => undefined,
  };
  const ended = vi.fn();
  const session = new Session(host, {
    adapter,
    coach: coach as unknown as Coach,
    highlights: createHighlights(),
    now: () => 1,
    ended,
  });
  return { host, coach, ended, session };
}

it('goes with its composer', () => {
  const { host, ended } = open();
  resized();
  expect(ended).not.toHaveBeenCalled();
  host.remove();
  resized();
  expect(ended).toHaveBeenCalledTimes(1);
  expect(watching).toBe(false);
});

it('stays for its last word after it has stepped aside, and goes with its composer all the same', () => {
  const { host, ended, session } = open();
  session.actions.stepAside();
  expect(session.view.getState().state).toBe('aside');
  expect(ended).not.toHaveBeenCalled();
  host.remove();
  resized();
  expect(ended).toHaveBeenCalledTimes(1);
  expect(watching).toBe(false);
});

it('leaves nothing behind on a page under which the extension was updated', () => {
  const { coach, ended, session } = open();
  coach.alive.mockReturnValue(false);
  session.actions.openCard();
  expect(session.view.getState().state).toBe('detached');
  session.dispose();
  session.dispose();
  expect(ended).toHaveBeenCalledTimes(1);
});

it('puts its card away on request, and says when there is none', () => {
  const { session } = open();
  expect(session.putCardAway()).toBe(false);
  session.actions.openCard();
  expect(session.putCardAway()).toBe(true);
  expect(session.view.getState().cardOpen).toBe(false);
});
