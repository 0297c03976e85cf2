import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { NudgeView } from '@/lib/nudge/view';
import { expectAccessible } from '@/tests/accessibility';
import { Chip } from './chip';
import { standingOf, verdictOf, viewOf } from './nudge.fixture';

const chip = (view: Partial<NudgeView>) => {
  const onToggle = vi.fn();
  const shown = render(<Chip view={viewOf(view)} cardId={undefined} onToggle={onToggle} />);
  return { ...shown, onToggle, button: screen.getByRole('button') };
};

const said: [string, Partial<NudgeView>, string][] = [
  [
    'the relationship and the hints',
    {},
    'Fifth Touch: 3rd contact with @ann · asks open at 5, 2 hints',
  ],
  [
    'that asks are open',
    { verdict: verdictOf({ standings: [standingOf(4)] }), findings: [] },
    'Fifth Touch: 5th contact with @ann · asks are open',
  ],
  [
    'the least earned of several, and how many more',
    {
      verdict: verdictOf({ standings: [standingOf(0), standingOf(6, { handle: 'bob' })] }),
      findings: [],
    },
    'Fifth Touch: 1st contact with @ann · asks open at 5 · and 1 more',
  ],
  [
    'that a person is known by name only',
    { verdict: verdictOf({ standings: [standingOf(1, { certain: false })] }), findings: [] },
    'Fifth Touch: 2nd contact with Ann Lee · asks open at 5 · by name only',
  ],
  [
    'nothing aloud for a quiet post to everyone',
    { verdict: verdictOf({ standings: [] }), findings: [] },
    'Fifth Touch: Writing to everyone. No hints',
  ],
  [
    'that it waits',
    { verdict: undefined, state: 'waiting', findings: [] },
    'Fifth Touch: Ready when you write.',
  ],
  [
    'that a composer is not recognised',
    { recognized: false, verdict: undefined },
    'Fifth Touch: Not recognised: hints only, 2 hints',
  ],
  [
    'that the background does not answer',
    { state: 'unreachable', findings: [] },
    'Fifth Touch: The coach does not answer',
  ],
  [
    'what an act has led to',
    { notice: 'touch-recorded', findings: [] },
    'Fifth Touch: Sent, and counted as a touch.',
  ],
];

describe('the chip says', () => {
  it.each(said)('%s', async (_, view, words) => {
    const { container } = chip(view);
    expect(screen.getByRole('button', { name: words })).toBeTruthy();
    await expectAccessible(container, 'part');
  });
});

describe('the chip', () => {
  it('is a dot while there is nothing to say', () => {
    expect(chip({ verdict: verdictOf({ standings: [] }), findings: [] }).button.dataset.quiet).toBe(
      'true',
    );
  });

  it('is no dot with a hint', () => {
    expect(chip({ verdict: verdictOf({ standings: [] }) }).button.dataset.quiet).toBeUndefined();
  });

  it('tells a press by the keyboard from one by the mouse', async () => {
    const { button, onToggle } = chip({});
    await userEvent.click(button);
    expect(onToggle).toHaveBeenLastCalledWith(false);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(onToggle).toHaveBeenLastCalledWith(true);
  });

  it('leaves the focus in the composer when pressed with the mouse', async () => {
    render(<textarea aria-label="composer" />);
    const composer = screen.getByLabelText('composer');
    const { button } = chip({});
    composer.focus();
    await userEvent.click(button);
    expect(document.activeElement).toBe(composer);
  });

  it('shows a name that is markup as text', () => {
    const { container } = chip({
      verdict: verdictOf({
        standings: [standingOf(0, { handle: '<img src=x onerror=alert(1)>' })],
      }),
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('@<img src=x onerror=alert(1)>');
  });
});
