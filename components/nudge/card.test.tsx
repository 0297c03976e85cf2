import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { NudgeView } from '@/lib/nudge/view';
import { expectAccessible } from '@/tests/accessibility';
import { Card } from './card';
import { shorten } from './finding-item';
import { actionsSpy, ask, praise, standingOf, verdictOf, viewOf } from './nudge.fixture';

const onMoveChip = vi.fn();

const open = (view: Partial<NudgeView> = {}, takesFocus = false) => {
  const actions = actionsSpy();
  const shown = render(
    <Card
      id="card"
      view={viewOf(view)}
      actions={actions}
      takesFocus={takesFocus}
      onMoveChip={onMoveChip}
    />,
  );
  return { ...shown, actions, card: screen.getByRole('dialog') };
};

describe('the card', () => {
  it('lists each hint with its words, the reason and what to try', async () => {
    const { card, container } = open();
    const [first, second] = within(card).getAllByRole('listitem');
    expect(first?.textContent).toContain('We are the best');
    expect(first?.textContent).toContain('This is about what you have done yourselves.');
    expect(second?.textContent).toContain('Please donate $50 today');
    expect(second?.textContent).toContain('Try instead');
    await expectAccessible(container, 'part');
  });

  it('names what an ask is for, with its sum and its deadline', () => {
    const details = { amount: '$50', deadline: 'by Friday' };
    const { card } = open({ findings: [{ ...ask, details }, praise] });
    const [first, second] = within(card).getAllByRole('listitem');
    expect(first?.textContent).toContain('A gift \u00B7 $50 \u00B7 by Friday');
    expect(second?.textContent).not.toContain('\u00B7');
  });

  it('says where the relationship stands in words', () => {
    const { card } = open();
    expect(card.textContent).toContain('3rd contact with @ann');
    expect(card.textContent).toContain('Asks open at the 5th. 2 more contacts first.');
  });

  it('lists every addressee', () => {
    const standings = [standingOf(0), standingOf(5, { handle: 'bob' })];
    const { card } = open({ verdict: verdictOf({ standings }) });
    expect(card.textContent).toContain('1st contact with @ann');
    expect(card.textContent).toContain('6th contact with @bob');
  });

  it('tells a flag on the whole draft from one on words', async () => {
    const { card } = open({ findings: [{ ...praise, start: 0, end: 10, whole: true }] });
    expect(card.textContent).toContain('The draft as a whole');
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss/ }));
    expect(screen.queryByRole('button', { name: 'These words' })).toBeNull();
  });

  it.each([
    ['This time', 'once'],
    ['These words', 'phrase'],
    ['The whole rule', 'rule'],
  ] as const)('dismisses: %s', async (words, scope) => {
    const { actions, container } = open();
    await userEvent.click(
      screen.getByRole('button', { name: 'Dismiss Ask: Please donate $50 today' }),
    );
    await expectAccessible(container, 'part');
    await userEvent.click(screen.getByRole('button', { name: words }));
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith(ask, scope);
  });

  it('shows words to copy, copies them, and says so beside the button', async () => {
    const suggestion = 'Tell me if that does not do it.';
    const findings = [{ ...praise, suggestion }, ask];
    const withoutAsk = 'Thanks! We are the best.';
    const { actions, container, rerender } = open({ findings, withoutAsk });
    const [first, second] = screen.getAllByRole('listitem').map((item) => within(item));
    expect(first?.getByRole('blockquote').textContent).toBe(suggestion);
    expect(second?.getByRole('blockquote').textContent).toBe(withoutAsk);
    await expectAccessible(container, 'part');
    await userEvent.click(second?.getByRole('button', { name: 'Copy' }) ?? document.body);
    expect(actions.copySuggestion).toHaveBeenCalledExactlyOnceWith(withoutAsk);
    const view = viewOf({ findings, withoutAsk, notice: 'suggestion-copied' });
    rerender(
      <Card id="card" view={view} actions={actions} takesFocus={false} onMoveChip={onMoveChip} />,
    );
    expect(first?.queryByText('Copied')).toBeNull();
    expect(second?.getByText('Copied')).toBeDefined();
  });

  it('shows the same words once, none for a link, and none that may be of an older draft', () => {
    const pointer = { ...ask, ask: { strength: 'pointer', kind: 'read' } } as const;
    const withoutAsk = 'Thanks!';
    const { rerender, actions } = open({
      findings: [ask, { ...ask, end: ask.end + 1 }, { ...pointer, end: 3 }],
      withoutAsk,
    });
    expect(screen.getAllByRole('blockquote')).toHaveLength(1);
    const late = viewOf({ findings: [ask], withoutAsk, state: 'unreachable' });
    rerender(
      <Card id="card" view={late} actions={actions} takesFocus={false} onMoveChip={onMoveChip} />,
    );
    expect(screen.queryByRole('blockquote')).toBeNull();
  });

  it('moves the chip for those who do not drag', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Move the chip' }));
    expect(onMoveChip).toHaveBeenCalledOnce();
  });

  it('takes the focus when opened by the keyboard, and Escape closes it', async () => {
    const { card, actions } = open({}, true);
    expect(document.activeElement).toBe(card);
    await userEvent.keyboard('{Escape}');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  it('leaves the focus alone when opened by the mouse', () => {
    open();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['unreachable', { state: 'unreachable', findings: [] }, /does not answer/],
    ['not recognised', { recognized: false, verdict: undefined }, /nothing is held/],
    ['nothing to say', { findings: [] }, /Nothing to point out/],
    [
      'to everyone',
      { findings: [], verdict: verdictOf({ standings: [], reasons: [] }) },
      /Written to everyone/,
    ],
  ] as const)('says so: %s', (_, view, words) => {
    expect(open(view as Partial<NudgeView>).card.textContent).toMatch(words);
  });
});

describe('flagged words', () => {
  it('stay whole when short', () => expect(shorten('  donate\n now ')).toBe('donate now'));
  it('are cut in the middle when long, never inside an emoji', () => {
    const short = shorten('🌳'.repeat(200));
    expect([...short].length).toBeLessThanOrEqual(91);
    expect(short).toMatch(/^(🌳)+ … (🌳)+$/u);
  });
});
