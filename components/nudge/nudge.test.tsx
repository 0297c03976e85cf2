import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { Nudge } from './nudge';
import { actionsSpy, praise, viewOf } from './nudge.fixture';

describe('chip, card and gate together', () => {
  it('the chip opens the card, and closes it', async () => {
    const actions = actionsSpy();
    const { rerender } = render(<Nudge view={viewOf()} actions={actions} />);
    const chip = screen.getByRole('button', { name: /contact with @ann/ });
    await userEvent.click(chip);
    expect(actions.openCard).toHaveBeenCalledOnce();
    rerender(<Nudge view={viewOf({ cardOpen: true })} actions={actions} />);
    expect(chip.getAttribute('aria-controls')).toBe(screen.getByRole('dialog').id);
    await userEvent.click(chip);
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  it('a card opened by a shortcut takes the focus, one opened by the mouse does not', async () => {
    const actions = actionsSpy();
    const { rerender } = render(<Nudge view={viewOf({ cardOpen: true })} actions={actions} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    rerender(<Nudge view={viewOf()} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: /contact/ }));
    rerender(<Nudge view={viewOf({ cardOpen: true })} actions={actions} />);
    expect(document.activeElement).not.toBe(screen.getByRole('dialog'));
  });

  it('after the mouse, a shortcut takes the focus again', async () => {
    const actions = actionsSpy();
    const { rerender } = render(<Nudge view={viewOf()} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: /contact/ }));
    rerender(<Nudge view={viewOf({ cardOpen: true })} actions={actions} />);
    rerender(<Nudge view={viewOf()} actions={actions} />);
    rerender(<Nudge view={viewOf({ cardOpen: true })} actions={actions} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it('a held send takes the place of the card', () => {
    const view = viewOf({
      cardOpen: true,
      hold: { level: 'confirm', overridable: true, parkable: false },
    });
    render(<Nudge view={view} actions={actionsSpy()} />);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });

  it('is placed once, and let go when it leaves', () => {
    const stop = vi.fn();
    const place = vi.fn(() => ({ stop, moveOn: vi.fn() }));
    const { rerender, unmount } = render(
      <Nudge view={viewOf()} actions={actionsSpy()} place={place} />,
    );
    rerender(<Nudge view={viewOf({ cardOpen: true })} actions={actionsSpy()} place={place} />);
    expect(place).toHaveBeenCalledOnce();
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('what a screen reader is told', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const told = () => screen.getByRole('status').textContent;
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it('is the number of hints, once it stands', () => {
    const actions = actionsSpy();
    const { rerender } = render(<Nudge view={viewOf({ findings: [] })} actions={actions} />);
    wait(2000);
    expect(told()).toBe('');
    rerender(<Nudge view={viewOf({ findings: [praise] })} actions={actions} />);
    wait(500);
    rerender(<Nudge view={viewOf()} actions={actions} />);
    wait(500);
    expect(told()).toBe('');
    wait(600);
    expect(told()).toBe('2 hints');
  });

  it('asks nothing more of an extension that was updated meanwhile', () => {
    render(<Nudge view={viewOf()} actions={actionsSpy()} />);
    vi.spyOn(i18n, 't').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => vi.advanceTimersByTime(1100)).not.toThrow();
    vi.restoreAllMocks();
  });

  it('is not said again with each key', () => {
    const actions = actionsSpy();
    const { rerender } = render(<Nudge view={viewOf()} actions={actions} />);
    wait(1100);
    rerender(<Nudge view={viewOf({ findings: [praise] })} actions={actions} />);
    rerender(<Nudge view={viewOf()} actions={actions} />);
    expect(vi.getTimerCount()).toBe(0);
    expect(told()).toBe('2 hints');
  });

  it('is what an act has led to', () => {
    render(<Nudge view={viewOf({ notice: 'copied' })} actions={actionsSpy()} />);
    expect(told()).toBe('Copied, without the ask.');
  });
});

describe('keys held down', () => {
  it('do not press the chip', () => {
    render(<Nudge view={viewOf({ cardOpen: true })} actions={actionsSpy()} />);
    expect(
      fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), {
        key: 'Enter',
        repeat: true,
      }),
    ).toBe(false);
  });
});
