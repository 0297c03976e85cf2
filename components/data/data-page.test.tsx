import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Course } from '@/lib/import-file';
import { badFile } from '@/lib/touches/bad-file';
import { guessMapping } from '@/lib/touches/csv-table';
import { expectAccessible } from '@/tests/accessibility';
import { DataPage } from './data-page';
import type { DataWorld } from './world';

/** Work that goes on until it is stopped. */
const endless = (course: Course) =>
  new Promise<never>((_, reject) => {
    course.onProgress(1, 4);
    course.signal.addEventListener('abort', () => reject(course.signal.reason));
  });

const counts = { people: 1, touches: 2, sends: 0, log: 0, parked: 0 };

const columns = ['Name', 'Handle', ''];

function open(given: Partial<DataWorld> = {}) {
  const world = {
    exportFile: vi.fn(async () => new Blob(['{}'])),
    exportCsv: vi.fn(async () => new Blob([''])),
    save: vi.fn(),
    importFile: vi.fn(async () => counts),
    csvHead: async () => ({
      columns,
      sample: [['Ada', 'ada', '']],
      guess: guessMapping(columns),
    }),
    importCsv: vi.fn(async () => counts),
    erasePeriod: vi.fn(async () => undefined),
    eraseAll: vi.fn(async () => undefined),
    loss: async () => undefined,
    seen: async () => undefined,
    space: async () => ({ usage: 5e6, quota: 1e9, persisted: false, state: 'fine' }),
    askToPersist: async () => false,
    now: () => Date.parse('2026-11-18T15:00:00Z'),
    timeZone: 'UTC',
    ...given,
  } satisfies DataWorld;
  return { ...render(<DataPage world={world} />), world };
}

const file = (name: string) => new File(['{}'], name);

it('hands the whole record out as a file, and is accessible', async () => {
  const { container, world } = open();
  await screen.findByRole('heading', { name: 'Room' });
  await expectAccessible(container, 'page');
  await userEvent.click(screen.getByRole('button', { name: 'Export everything' }));
  expect(await screen.findByText('The file is in your downloads.')).toBeDefined();
  expect(world.save).toHaveBeenCalledWith(expect.any(Blob), 'fifth-touch-2026-11-18.json');
});

it('tells how far an export is, and stops it', async () => {
  const { container } = open({ exportFile: (_, course) => endless(course) });
  await userEvent.click(screen.getByRole('button', { name: 'Export everything' }));
  const bar = await screen.findByRole('progressbar', { name: 'Writing the file' });
  await waitFor(() => expect(bar).toHaveProperty('value', 0.25));
  await expectAccessible(container, 'page');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Stopped. Nothing has changed.')).toBeDefined();
});

it('asks what the columns of a table hold before it takes it in', async () => {
  const { container, world } = open();
  await userEvent.upload(screen.getByLabelText('File'), file('crm.csv'));
  const holds = await screen.findByLabelText('What “Handle” holds');
  await expectAccessible(container, 'page');
  await userEvent.selectOptions(holds, 'Leave out');
  await userEvent.selectOptions(screen.getByLabelText('What “Name” holds'), 'Leave out');
  expect(screen.getByRole('button', { name: 'Import the table' })).toHaveProperty('disabled', true);
  await userEvent.selectOptions(holds, 'Handle or address of the profile');
  await userEvent.click(screen.getByRole('button', { name: 'Import the table' }));
  expect(await screen.findByText(/^Taken in: 1 person/)).toBeDefined();
  expect(world.importCsv).toHaveBeenCalledOnce();
});

it('says why a file was refused, in words for people', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { container } = open({ importFile: () => Promise.reject(new Error('row 7')) });
  await userEvent.upload(screen.getByLabelText('File'), file('record.json'));
  expect(await screen.findByText(/Nothing has changed/)).toBeDefined();
  await expectAccessible(container, 'page');
});

it('says where a file is wrong', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const bad = badFile({ reason: 'not_json', line: 7 });
  open({ importFile: () => Promise.reject(bad) });
  await userEvent.upload(screen.getByLabelText('File'), file('record.json'));
  expect(await screen.findByText(/nothing has changed. Line 7: this is not JSON.$/)).toBeDefined();
});

it('takes a file that was refused and mended once more, under the same name', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const importFile = vi.fn<DataWorld['importFile']>(async () => counts);
  importFile.mockRejectedValueOnce(new Error('row 7'));
  open({ importFile });
  const mended = file('record.json');
  await userEvent.upload(screen.getByLabelText('File'), mended);
  await screen.findByText(/Nothing has changed/);
  await userEvent.upload(screen.getByLabelText('File'), mended);
  expect(await screen.findByText(/^Taken in: 1 person/)).toBeDefined();
});

it('erases everything after the word was typed, in one piece that nobody is offered to stop', async () => {
  let erased: () => void = () => undefined;
  const work = new Promise<void>((resolve) => {
    erased = resolve;
  });
  const { container } = open({ eraseAll: () => work });
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  const dialog = screen.getByRole('dialog', { name: 'Erase the whole record?' });
  await expectAccessible(container, 'page');
  await userEvent.type(within(dialog).getByRole('textbox'), 'erase{Enter}');
  const bar = await screen.findByRole('progressbar', { name: /^Erasing/ });
  expect(bar.hasAttribute('value')).toBe(false);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Erase everything' })).toHaveProperty('disabled', true);
  await expectAccessible(container, 'page');
  erased();
  expect(await screen.findByText('Erased.')).toBeDefined();
});
