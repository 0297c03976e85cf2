import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { defaultPolicy, policySchema } from '@/lib/policy/policy';
import { policyFile } from '@/lib/policy/policy-file';
import { open, said, stored } from './options.fixture';

describe('the policy as a file', () => {
  const choose = (text: string) =>
    userEvent.upload(
      screen.getByLabelText('Take over a file', { selector: 'input' }),
      new File([text], 'policy.json', { type: 'application/json' }),
    );

  it('is taken over as a whole, and taken back', async () => {
    await open();
    const policy = policySchema.parse({ ask: { fromContact: 9 }, rules: { ask: 'dot' } });
    await choose(policyFile(policy));
    await waitFor(async () => expect(await stored()).toEqual(policy));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
  });

  it('is refused with the place and the reason, and nothing changes', async () => {
    await open();
    await choose(
      '{"version": 2, "ask": {"fromContact": 0, "enforcment": "block"}, "sites": {"x": false}}',
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('ask.fromContact: at least 1.');
    expect(alert.textContent).toContain('ask.enforcment: there is no such setting.');
    expect(await storage.getItem('local:policy')).toBeNull();
    await choose(policyFile(policySchema.parse({ ask: { fromContact: 8 } })));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('does not get below what the organisation has set', async () => {
    await browser.storage.managed.set({ ask: { enforcement: 'block', fromContact: 6 } });
    await open();
    await choose(policyFile(policySchema.parse({ ask: { enforcement: 'nudge', fromContact: 1 } })));
    await said('Your organisation has set this. It can be stricter, not looser.');
    expect((await stored()).ask).toMatchObject({ enforcement: 'block', fromContact: 6 });
  });
});
