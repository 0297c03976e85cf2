import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { topOfList } from './list-place';
import { people, worldOf } from './relationships.fixture';
import { RelationshipsPage } from './relationships-page';

// Rows are drawn where there is a layout: end to end. Here the list is what it counts.
beforeEach(() => {
  Element.prototype.scrollTo = () => undefined;
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
});

const open = (rows = people) => {
  const { world } = worldOf(rows);
  return { world, ...render(<RelationshipsPage world={world} place={topOfList()} />) };
};

const counts = (all: number) =>
  waitFor(() =>
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(all + 1)),
  );

it('counts everybody', async () => {
  open();
  await counts(people.length);
});

it('is narrowed by words and by a list, and says so when nobody is left', async () => {
  const { container } = open();
  await userEvent.type(screen.getByRole('searchbox'), 'mei');
  await counts(1);
  await userEvent.click(screen.getByRole('radio', { name: 'Going cold' }));
  await screen.findByRole('heading', { name: 'Nobody like that' });
  await expectAccessible(container, 'page');
  await userEvent.click(screen.getByRole('button', { name: 'Show everybody' }));
  await counts(people.length);
});

it('says how somebody comes here while nobody is on record', async () => {
  const { container } = open([]);
  await screen.findByRole('heading', { name: 'Nobody yet' });
  await expectAccessible(container, 'page');
});

it('offers to try again where the record cannot be read', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { world } = worldOf();
  world.page.mockRejectedValueOnce(new Error('gone'));
  const { container } = render(<RelationshipsPage world={world} place={topOfList()} />);
  await screen.findByRole('alert');
  await expectAccessible(container, 'page');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await counts(people.length);
});
