import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { NudgeActions, NudgeView } from '@/lib/nudge/view';
import { Announcer } from './announcer';
import { Card } from './card';
import { Chip } from './chip';
import { Gate } from './gate';

export interface NudgeProps {
  view: NudgeView;
  actions: NudgeActions;
  /**
   * Puts the two parts beside the composer and keeps them there; answers how to stop. Called once for each new
   * function, so pass a stable one.
   */
  place?: (parts: { chip: HTMLElement; card: HTMLElement }) => () => void;
}

/** All that the coach shows of one composer: the chip, and the card or the gate beside it. */
export function Nudge({ view, actions, place }: NudgeProps) {
  const chip = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const cardId = useId();
  const [byMouse, setByMouse] = useState(false);
  useLayoutEffect(() => {
    if (!place || !chip.current || !card.current) return;
    return place({ chip: chip.current, card: card.current });
  }, [place]);

  const open = view.cardOpen && !view.hold;
  const toggle = (byKeyboard: boolean) => {
    setByMouse(!byKeyboard);
    if (open) actions.closeCard();
    else actions.openCard();
  };
  return (
    <>
      <div ref={chip} className="place" data-part="chip">
        <Chip view={view} cardId={open ? cardId : undefined} onToggle={toggle} />
      </div>
      <div ref={card} className="place" data-part="card">
        {view.hold ? (
          <Gate view={view} hold={view.hold} actions={actions} />
        ) : (
          open && <Card id={cardId} view={view} actions={actions} takesFocus={!byMouse} />
        )}
      </div>
      <Announcer view={view} />
    </>
  );
}
