import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Placement } from '@/lib/nudge/placement';
import type { NudgeActions, NudgeView } from '@/lib/nudge/view';
import { Announcer } from './announcer';
import { Card } from './card';
import { Chip } from './chip';
import { DetachedCard, DetachedChip, useFarewells } from './detached';
import { Gate } from './gate';
import { StepAside } from './step-aside';

export interface NudgeProps {
  view: NudgeView;
  actions: NudgeActions;
  /**
   * Puts the two parts beside the composer and keeps them there; answers how to stop. Called once for each new
   * function, so pass a stable one.
   */
  place?: (parts: { chip: HTMLElement; card: HTMLElement }) => Placement;
}

/** All that the coach shows of one composer: the chip, and the card or the gate beside it. */
export function Nudge({ view, actions, place }: NudgeProps) {
  const chip = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const placed = useRef<Placement>(undefined);
  const cardId = useId();
  const [byMouse, setByMouse] = useState(false);
  const farewells = useFarewells();
  useLayoutEffect(() => {
    if (!place || !chip.current || !card.current) return;
    const placement = place({ chip: chip.current, card: card.current });
    placed.current = placement;
    return () => placement.stop();
  }, [place]);

  const open = view.cardOpen && !view.hold;
  // However it was opened last, the next opening that is not a press on the chip is by the keyboard.
  useEffect(() => {
    if (!open) return;
    return () => setByMouse(false);
  }, [open]);
  const toggle = (byKeyboard: boolean) => {
    setByMouse(!byKeyboard);
    if (open) actions.closeCard();
    else actions.openCard();
  };
  const farewell =
    view.state === 'detached' || view.state === 'aside' ? farewells[view.state] : undefined;
  const shownId = open ? cardId : undefined;
  return (
    <>
      <div
        ref={chip}
        className="place"
        data-part="chip"
        data-hushed={(view.hushed && !view.notice && !open && !farewell) || undefined}
      >
        {farewell ? (
          <DetachedChip words={farewell} cardId={shownId} onToggle={() => toggle(false)} />
        ) : (
          <StepAside onFail={() => actions.stepAside()}>
            <Chip view={view} cardId={shownId} onToggle={toggle} />
          </StepAside>
        )}
      </div>
      <div ref={card} className="place" data-part="card">
        {farewell ? (
          open && (
            <DetachedCard id={cardId} words={farewell} onReload={() => actions.reloadPage()} />
          )
        ) : (
          <StepAside onFail={() => actions.stepAside()}>
            {view.hold && <Gate view={view} hold={view.hold} actions={actions} />}
            {open && (
              <Card
                id={cardId}
                view={view}
                actions={actions}
                takesFocus={!byMouse}
                onMoveChip={() => placed.current?.moveOn()}
              />
            )}
          </StepAside>
        )}
      </div>
      {!farewell && (
        <StepAside onFail={() => actions.stepAside()}>
          <Announcer view={view} />
        </StepAside>
      )}
    </>
  );
}
