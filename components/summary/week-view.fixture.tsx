import { render, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import type { Part } from '@/lib/summary/week';
import { fullWeek, logLines, nextSteps, reading, trend } from './week.fixture';
import { WeekView, type WeekWorld } from './week-view';

/** A world of which everything is known at once. */
export const world = (given: Partial<WeekWorld> = {}): WeekWorld => ({
  next: async () => nextSteps(),
  trend: async () => trend(),
  log: async () => logLines(),
  openPerson: vi.fn<WeekWorld['openPerson']>(),
  settle: vi.fn<WeekWorld['settle']>(async () => async () => undefined),
  openLog: vi.fn<WeekWorld['openLog']>(),
  openPractice: vi.fn<WeekWorld['openPractice']>(),
  print: vi.fn<WeekWorld['print']>(),
  save: vi.fn<WeekWorld['save']>(),
  copy: vi.fn<WeekWorld['copy']>(async () => undefined),
  ...given,
});

const policy: Policy = {
  ...defaultPolicy,
  goals: { conversationShare: 60, responseHours: 2, daysActive: 4 },
};

/** Shows a week in a world; of one that is not `isWhole` only its own figures are known. */
export function show(
  shown = fullWeek(),
  now = reading.now,
  given: Partial<WeekWorld> = {},
  part: Part = {},
  isWhole = true,
) {
  const onPrevious = vi.fn<() => void>();
  const onNext = vi.fn<() => void>();
  const onPart = vi.fn<(part: Part) => void>();
  const own = world(given);
  const view = (
    <WeekView
      week={shown}
      whole={isWhole ? shown : undefined}
      part={part}
      policy={policy}
      world={own}
      reading={{ ...reading, now }}
      onPrevious={onPrevious}
      onNext={onNext}
      onPart={onPart}
    />
  );
  return { onPrevious, onNext, onPart, world: own, ...render(<main>{view}</main>) };
}

/** What stands in a part of the page, once it is there. */
export const list = async (name: string) => within(await screen.findByRole('region', { name }));

/** Waits until the last part is there. */
export const everything = () => screen.findByRole('slider');

/** Nobody to do anything with. */
export const none = { ready: [], oneAway: [], waiting: [], cold: [] };
