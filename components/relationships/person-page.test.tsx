import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { PersonPage } from './person-page';
import { detailOf, people, worldOf } from './relationships.fixture';

const open = async (given: Parameters<typeof detailOf>[0] = {}) => {
  const detail = detailOf(given);
  const { world, undo } = worldOf(people, detail);
  const { container } = render(<PersonPage world={world} id={detail.id} />);
  const heading = await screen.findByRole('heading', { level: 1, name: detail.displayName });
  return { world, undo, container, heading };
};

it('shows all that is held about somebody, and is accessible', async () => {
  const { container } = await open();
  const contacts = screen.getByRole('region', { name: 'Contacts' });
  expect(await within(contacts).findAllByRole('listitem')).toHaveLength(4);
  await expectAccessible(container, 'page');
});

it('takes the focus to whose page it is, but not from where somebody is', async () => {
  const { heading } = await open();
  // React tends to the focus once the heading has been drawn.
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

it('leaves the focus where somebody is', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await open();
  expect(document.activeElement).toBe(field);
  field.remove();
});

it('notes a call, and takes it back', async () => {
  const { world, undo } = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'The boat.');
  await userEvent.click(screen.getByRole('button', { name: 'Call' }));
  expect(world.addOffline).toHaveBeenCalledWith(
    'x:amara_writes',
    expect.objectContaining({ means: 'call', note: 'The boat.' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});

it('says so when a change could not be made', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { world, container } = await open();
  world.addOffline.mockRejectedValueOnce(new Error('full'));
  await userEvent.click(screen.getByRole('button', { name: 'Meeting' }));
  expect(await screen.findByText(/^This could not be done/)).toBeDefined();
  await expectAccessible(container, 'page');
});

it('wants a reason for a mark', async () => {
  const { world, container } = await open();
  await userEvent.click(screen.getByRole('radio', { name: 'Do not ask' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the mark' }));
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(world.change).not.toHaveBeenCalled();
  await expectAccessible(container, 'page');
});

it('takes a new handle, typed or as the address of the profile, and says what is none', async () => {
  const { world, container, undo } = await open();
  const opener = screen.getByRole('button', { name: 'New handle of @amara_writes' });
  await userEvent.click(opener);
  const field = screen.getByRole('textbox', { name: 'Their handle on X now' });
  expect(document.activeElement).toBe(field);
  for (const wrong of ['', '@', 'Amara O', 'https://www.linkedin.com/in/amara-okafor']) {
    await userEvent.clear(field);
    await userEvent.type(field, `${wrong}{Enter}`);
    expect(screen.getByRole('alert').textContent).toMatch(/no profile on X/);
  }
  await expectAccessible(container, 'page');
  expect(world.rename).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.type(field, 'https://x.com/Amara_Okafor_{Enter}');
  const account = expect.objectContaining({ id: 'x:amara_writes' });
  expect(world.rename).toHaveBeenCalledWith('x:amara_writes', account, 'amara_okafor_');
  await waitFor(() => expect(document.activeElement).toBe(opener));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});

it('puts the field for a new handle away on Escape, and for the handle that is there', async () => {
  const { world } = await open();
  const opener = screen.getByRole('button', { name: 'New handle of @amara_writes' });
  for (const keys of ['bea{Escape}', '@Amara_Writes{Enter}']) {
    await userEvent.click(opener);
    await userEvent.keyboard(keys);
    expect(screen.queryByRole('textbox', { name: 'Their handle on X now' })).toBeNull();
    expect(document.activeElement).toBe(opener);
  }
  expect(world.rename).not.toHaveBeenCalled();
});

it('asks once more before somebody is erased', async () => {
  const { world, container } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Erase this person' }));
  const dialog = screen.getByRole('dialog', { name: 'Erase Amara Okafor?' });
  await expectAccessible(container, 'page');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(world.erase).not.toHaveBeenCalled();
});

it('acts on the person, whichever of their keys the address has', async () => {
  const detail = detailOf();
  const { world } = worldOf(people, detail);
  world.person.mockResolvedValue(detail);
  render(<PersonPage world={world} id="x:amara_earlier" />);
  await screen.findByRole('heading', { level: 1 });
  await userEvent.click(screen.getByRole('button', { name: 'Call' }));
  expect(world.addOffline).toHaveBeenCalledWith('x:amara_writes', expect.anything());
  await userEvent.selectOptions(screen.getByLabelText('Type'), 'Journalist');
  expect(world.change).toHaveBeenCalledWith('x:amara_writes', { type: 'journalist' });
  await userEvent.click(screen.getByRole('button', { name: 'Erase this person' }));
  const dialog = screen.getByRole('dialog', { name: 'Erase Amara Okafor?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase this person' }));
  expect(world.erase).toHaveBeenCalledWith('x:amara_writes');
});

it.each([
  ['nobody is on record under an address', 'x:nobody', undefined, /^Nobody is on record here/],
  ['the record cannot be read', 'x:amara_writes', new Error('gone'), /^This could not be read/],
])('says so when %s', async (_, id, error, words) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { world } = worldOf();
  if (error) world.person.mockRejectedValue(error);
  const { container } = render(<PersonPage world={world} id={id} />);
  await screen.findByText(words);
  await waitFor(() => expect(screen.getByRole('link', { name: /Relationships/ })).toBeDefined());
  await expectAccessible(container, 'page');
});
