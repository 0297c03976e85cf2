import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { changePolicy } from '@/lib/policy-storage';
import { contactField, loudness, open, said, stored, storePolicy, unfold } from './options.fixture';

it('saves a change as it is made, says so, and takes it back', async () => {
  await open();
  await userEvent.click(screen.getByLabelText('Hold until it is earned'));
  await said('Saved.');
  expect((await stored()).ask.enforcement).toBe('block');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await said('Taken back.');
  expect(await stored()).toEqual(defaultPolicy);
  expect(screen.getByLabelText('Hold, and let me decide')).toHaveProperty('checked', true);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('takes several changes back one after the other', async () => {
  await open();
  await userEvent.click(screen.getByLabelText('Facebook'));
  await said('Saved.');
  await userEvent.selectOptions(loudness('telling'), 'Off');
  await waitFor(async () => expect((await stored()).rules.telling).toBe('off'));
  const undo = screen.getByRole('button', { name: 'Undo' });
  await userEvent.click(undo);
  await waitFor(async () => expect((await stored()).rules.telling).toBe('full'));
  expect((await stored()).sites.facebook).toBe(false);
  await userEvent.click(undo);
  await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
});

it('takes a number over as it is typed, and takes the typing back at once', async () => {
  await open();
  const field = contactField();
  await userEvent.clear(field);
  expect(screen.getByText('A whole number from 1 to 50, please.')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(field, '12');
  await waitFor(async () => expect((await stored()).ask.fromContact).toBe(12));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored()).ask.fromContact).toBe(5));
  expect(field).toHaveProperty('value', '5');
});

it.each(['0', '51', '-3', '2.5', '1e9', ' '])('does not take over %j', async (typed) => {
  await open();
  const field = contactField();
  await userEvent.clear(field);
  await userEvent.paste(typed);
  expect(screen.getByText('A whole number from 1 to 50, please.')).toBeDefined();
  expect((await stored()).ask.fromContact).toBe(5);
  await userEvent.tab();
  expect(field).toHaveProperty('value', '5');
});

it.each([
  [1, 'Every contact may ask, the first one too.'],
  [2, 'The contact being written counts, so one touch comes before the first ask.'],
])('says what %i comes to', async (fromContact, sentence) => {
  await storePolicy({ ask: { ...defaultPolicy.ask, fromContact } });
  await open();
  expect(screen.getByText(sentence)).toBeDefined();
});

it('takes a preset over as a whole, and back', async () => {
  await open();
  const nonprofit = screen.getByLabelText('Nonprofit: no ask before the fifth contact');
  await userEvent.click(nonprofit);
  await waitFor(async () => expect((await stored()).ask.enforcement).toBe('block'));
  await waitFor(() => expect(nonprofit).toHaveProperty('checked', true));
  await userEvent.click(screen.getByLabelText('Direct and soft asks'));
  expect(await screen.findByText('These settings are your own.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(nonprofit).toHaveProperty('checked', true));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
});

it('takes a preset back without what was changed elsewhere since, and says what stays', async () => {
  await open();
  const nonprofit = () => screen.getByLabelText('Nonprofit: no ask before the fifth contact');
  const undo = () => userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  const elsewhere = async (change: (policy: Policy) => Policy) =>
    changePolicy((policy) => ({ policy: change(policy), result: undefined }));

  await userEvent.click(nonprofit());
  await said('Saved.');
  await elsewhere((policy) => ({ ...policy, sites: { ...policy.sites, facebook: false } }));
  await undo();
  await said('Taken back.');
  expect(await stored()).toEqual({
    ...defaultPolicy,
    sites: { ...defaultPolicy.sites, facebook: false },
  });

  await userEvent.click(nonprofit());
  await said('Saved.');
  await elsewhere((policy) => ({ ...policy, ask: { ...policy.ask, enforcement: 'nudge' } }));
  await undo();
  await said('Taken back, except what you changed since.');
  expect((await stored()).ask.enforcement).toBe('nudge');
});

it('sets what is different for a kind of people', async () => {
  await open();
  await unfold('For kinds of people');
  const field = await screen.findByLabelText('Donors: Asks open at contact');
  expect(field).toHaveProperty('placeholder', '5');
  await userEvent.type(field, '8');
  await waitFor(async () => expect((await stored()).ask.perType.donor).toEqual({ fromContact: 8 }));
  await userEvent.clear(field);
  await waitFor(async () => expect((await stored()).ask.perType.donor).toEqual({}));
  await userEvent.selectOptions(screen.getByLabelText('Journalists: Has answered'), 'Needed');
  await waitFor(async () =>
    expect((await stored()).ask.perType.journalist).toEqual({ needsAnswer: true }),
  );
});

it('sets goals, and what counts', async () => {
  await open();
  await unfold('Goals for the week');
  await userEvent.type(await screen.findByLabelText('Days active'), '4');
  await waitFor(async () => expect((await stored()).goals).toEqual({ daysActive: 4 }));
  await unfold('What counts as a contact');
  await userEvent.click(await screen.findByLabelText('Reactions'));
  await waitFor(async () => expect((await stored()).counting.kinds.reaction).toBe(true));
});
