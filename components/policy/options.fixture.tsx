import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { ruleName } from '@/components/names';
import { type RuleId, ruleIds } from '@/lib/analysis/finding';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { Options, type OptionsWorld } from './options';

/** The options page over the real policy storage, as its entrypoint makes it. */
export async function open(given: Partial<OptionsWorld> = {}) {
  const world: OptionsWorld = {
    policy: { load: loadPolicy, watch: watchPolicy },
    store: (apply) => changePolicy((policy) => ({ policy: apply(policy), result: undefined })),
    rules: ruleIds,
    keys: async () => 'Alt+Shift+H',
    changeKeys: () => undefined,
    browser: 'chromium',
    version: '1.2.3',
    health: async () => ({
      x: { adapterSeen: '2026-11-20' },
      facebook: { adapterSeen: '2026-11-20' },
      linkedin: { adapterSeen: '2026-11-20' },
    }),
    sources: async () => [
      {
        rule: 'ask',
        source: 'Searle (1976), doi:10.1017/S0047404500006837; A guide, https://example.org/a.',
      },
    ],
    ...given,
  };
  const shown = render(<Options world={world} />);
  await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).not.toBe('true'));
  return shown;
}

export const stored = async (): Promise<Policy> => (await loadPolicy()).policy;
export const storePolicy = (given: Partial<Policy>) =>
  storage.setItem('local:policy', { ...defaultPolicy, ...given });
export const loudness = (rule: RuleId) => screen.getByLabelText(ruleName(rule));
export const unfold = (title: string) =>
  userEvent.click(screen.getByText(title, { selector: 'summary' }));
export const contactField = () => screen.getByLabelText('Asks open at contact');
export const said = (text: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
