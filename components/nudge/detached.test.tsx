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

it('a gate that can no longer be drawn steps aside, and the line says that nothing is held', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  const actions = actionsSpy();
  const hold = { level: 'confirm', overridable: true, parkable: false } as const;
  const { rerender, container } = render(<Nudge view={viewOf({ hold })} actions={actions} />);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(gone);
  await userEvent.type(screen.getByRole('textbox'), 'T');
  expect(actions.stepAside).toHaveBeenCalled();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  const aside = viewOf({ state: 'aside', findings: [] });
  rerender(<Nudge view={aside} actions={actions} />);
  expect(container.textContent).toBe('Fifth Touch: Stepped aside. Nothing is held here');
  rerender(<Nudge view={{ ...aside, cardOpen: true }} actions={actions} />);
  expect(screen.getByRole('region').textContent).toContain('Your draft is as it was');
  await expectAccessible(container, 'part');
});
