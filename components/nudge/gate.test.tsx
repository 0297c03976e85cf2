import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Hold } from '@/lib/nudge/view';
import { expectAccessible } from '@/tests/accessibility';
import { Gate } from './gate';
import { actionsSpy, viewOf } from './nudge.fixture';

const hold = (given: Partial<Hold> & Pick<Hold, 'level'>) => {
  const how = { overridable: given.level !== 'block', parkable: false, ...given };
  const actions = actionsSpy();
  const shown = render(<Gate view={viewOf({ hold: how })} hold={how} actions={actions} />);
  return { ...shown, actions, gate: screen.getByRole('alertdialog') };
};
const button = (name: string) => screen.getByRole('button', { name });

describe('a held send', () => {
  it('says why, with the numbers, to those who hear it too', async () => {
    const { gate, container } = hold({ level: 'confirm', withoutAsk: 'Thanks!' });
    const about = document.getElementById(gate.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('3rd contact with @ann');
    expect(about?.textContent).toContain('Asks open at the 5th. 2 more contacts first.');
    await expectAccessible(container, 'part');
  });

  it('puts the way back under the first key', async () => {
    const { actions } = hold({ level: 'confirm' });
    expect(document.activeElement).toBe(button('Back to the draft'));
    await userEvent.keyboard('{Enter}');
    expect(actions.backToDraft).toHaveBeenCalledOnce();
  });

  it('goes back on Escape', async () => {
    const { actions } = hold({ level: 'confirm' });
    await userEvent.keyboard('{Escape}');
    expect(actions.backToDraft).toHaveBeenCalledOnce();
  });

  it('does not take the repeats of the key that was meant to send', () => {
    hold({ level: 'confirm' });
    const repeats = fireEvent.keyDown(button('Back to the draft'), { key: 'Enter', repeat: true });
    expect(repeats).toBe(false);
    expect(fireEvent.keyDown(button('Back to the draft'), { key: 'Enter' })).toBe(true);
  });

  it('keeps Tab inside, both ways round', async () => {
    hold({ level: 'confirm', withoutAsk: 'Thanks!' });
    const stops = [
      button('Copy without the ask'),
      screen.getByRole('textbox'),
      button('Send anyway'),
      button('Back to the draft'),
    ];
    for (const stop of stops) {
      await userEvent.tab();
      expect(document.activeElement).toBe(stop);
    }
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(button('Send anyway'));
  });

  it('is sent anyway with a reason, by Enter or by the button', async () => {
    const { actions } = hold({ level: 'confirm' });
    await userEvent.type(screen.getByRole('textbox'), '  she asked for the link {Enter}');
    expect(actions.sendAnyway).toHaveBeenLastCalledWith('she asked for the link');
    await userEvent.click(button('Send anyway'));
    expect(actions.sendAnyway).toHaveBeenCalledTimes(2);
  });

  it.each(['', '  ', '..', 'x'])('is not sent for %j', async (words) => {
    const { actions, container } = hold({ level: 'confirm' });
    if (words) await userEvent.type(screen.getByRole('textbox'), words);
    await userEvent.click(button('Send anyway'));
    expect(actions.sendAnyway).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('A few words first, please. Why now?');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await expectAccessible(container, 'part');
  });

  it('can be copied without the ask, when that is one sentence', async () => {
    const { actions } = hold({ level: 'confirm', withoutAsk: 'Thanks!' });
    await userEvent.click(button('Copy without the ask'));
    expect(actions.copyWithoutAsk).toHaveBeenCalledOnce();
  });

  it('offers no copy otherwise', () => {
    hold({ level: 'confirm' });
    expect(screen.queryByRole('button', { name: 'Copy without the ask' })).toBeNull();
  });

  it('may not be sent when blocked', async () => {
    const { container, gate } = hold({ level: 'block' });
    expect(screen.getAllByRole('button')).toEqual([button('Back to the draft')]);
    expect(gate.textContent).toContain('policy of your organisation');
    await expectAccessible(container, 'part');
  });

  it('may be sent when blocked with a sentence, where the policy says so', async () => {
    const { actions } = hold({ level: 'block', overridable: true });
    await userEvent.type(screen.getByRole('textbox'), 'because{Enter}');
    expect(actions.sendAnyway).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('A whole sentence');
    await userEvent.type(screen.getByRole('textbox'), ' she asked me to{Enter}');
    expect(actions.sendAnyway).toHaveBeenCalledExactlyOnceWith('because she asked me to');
  });

  it('can be parked, after it was said that the text is kept', async () => {
    const { actions, container } = hold({ level: 'block', parkable: true });
    const park = button('Park it until it is earned');
    const about = document.getElementById(park.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('kept on this device');
    await expectAccessible(container, 'part');
    await userEvent.click(park);
    expect(actions.park).toHaveBeenCalledOnce();
  });

  it('that could not be checked is the person’s to decide, without a reason', async () => {
    const { actions, container } = hold({ level: 'unchecked' });
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible(container, 'part');
    await userEvent.click(button('Send it unchecked'));
    expect(actions.sendAnyway).toHaveBeenCalledExactlyOnceWith('');
  });
});

it('says in the practice that nothing is kept, and elsewhere that the reason is', () => {
  const hold: Hold = { level: 'confirm', overridable: true, parkable: false };
  const shown = render(
    <Gate view={viewOf({ hold, practice: true })} hold={hold} actions={actionsSpy()} />,
  );
  expect(screen.queryByText(/kept on this device/)).toBeNull();
  expect(screen.getByText(/nothing is kept/)).toBeDefined();
  shown.rerender(<Gate view={viewOf({ hold })} hold={hold} actions={actionsSpy()} />);
  expect(screen.getByText(/kept on this device/)).toBeDefined();
});
