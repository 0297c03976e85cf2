import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expectAccessible } from '@/tests/accessibility';
import { Nudge } from './nudge';
import { actionsSpy, viewOf } from './nudge.fixture';

const gone = () => {
  throw new Error('Extension context invalidated.');
};

it('after an update under the page: one quiet line, and a way to load the page again', async () => {
  const actions = actionsSpy();
  const { rerender, container } = render(<Nudge view={viewOf()} actions={actions} />);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(gone);
  const detached = viewOf({ state: 'detached', findings: [], verdict: undefined });
  rerender(<Nudge view={detached} actions={actions} />);
  expect(container.textContent).toBe('Fifth Touch: Updated. Reload the page to go on');
  await expectAccessible(container, 'part');
  await userEvent.click(screen.getByRole('button'));
  expect(actions.openCard).toHaveBeenCalledOnce();
  rerender(<Nudge view={{ ...detached, cardOpen: true }} actions={actions} />);
  await expectAccessible(container, 'part');
  await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(actions.reloadPage).toHaveBeenCalledOnce();
});
