import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { expectAccessible } from '@/tests/accessibility';
import { contactField, loudness, open, stored } from './options.fixture';

describe('what the organisation has set', () => {
  const floors = {
    setBy: '<b>Food for All</b>',
    ask: { enforcement: 'confirm', fromContact: 6, minimumDaysKnown: 30 },
    rules: { urgency: 'dot' },
    goals: { daysActive: 3 },
  };

  it('is shown locked, with who has set it', async () => {
    await browser.storage.managed.set(floors);
    const { container } = await open();
    expect(screen.getByText('<b>Food for All</b>')).toBeDefined();
    expect(contactField()).toHaveProperty('value', '6');
    expect(contactField()).toHaveProperty('min', '6');
    expect(screen.getByLabelText('Hint only')).toHaveProperty('disabled', true);
    expect(screen.getByLabelText('Hold until it is earned')).toHaveProperty('disabled', false);
    expect(screen.getByLabelText('LinkedIn')).toHaveProperty('disabled', true);
    expect(screen.getByLabelText('Just watch')).toHaveProperty('disabled', true);
    expect(within(loudness('urgency')).getByRole('option', { name: 'Off' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getAllByText(/^Set by .<b>Food for All<\/b>/).length).toBeGreaterThan(4);
    await expectAccessible(container, 'page');
  });

  it('can be made stricter, not looser', async () => {
    await browser.storage.managed.set(floors);
    await open();
    const field = contactField();
    await userEvent.clear(field);
    await userEvent.type(field, '3');
    expect(screen.getByText('A whole number from 6 to 50, please.')).toBeDefined();
    expect((await stored()).ask.fromContact).toBe(6);
    await userEvent.clear(field);
    await userEvent.type(field, '9');
    await waitFor(async () => expect((await stored()).ask.fromContact).toBe(9));
  });

  it('comes and goes while the page is open', async () => {
    await open();
    await browser.storage.managed.set(floors);
    await waitFor(() => expect(contactField()).toHaveProperty('value', '6'));
    await browser.storage.managed.clear();
    await waitFor(() => expect(contactField()).toHaveProperty('value', '5'));
  });

  it('is told as far as it could not be read', async () => {
    await browser.storage.managed.set({ setBy: 'Food for All', ask: { fromContact: 'late' } });
    await open();
    expect(screen.getByRole('alert').textContent).toContain('ask.fromContact');
  });
});
