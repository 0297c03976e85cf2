import { useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { dress } from '@/components/locale';
import { type ChipPlace, loadChipPlace, saveChipPlace } from '@/lib/chip-place';
import type { Shown } from '@/lib/nudge/coaching';
import { guardFocus } from '@/lib/nudge/focus-guard';
import { createHost } from '@/lib/nudge/host';
import { createMirror } from '@/lib/nudge/mirror';
import { attachPlacement, type Placed } from '@/lib/nudge/placement';
import type { Session } from '@/lib/nudge/session';
import { Nudge } from './nudge';
import { tellParting } from './parting';
import { StepAside } from './step-aside';
import { noticeWords } from './wording';

function SessionNudge({ session, own }: { session: Session; own: Placed['place'] }) {
  const view = useStore(session.view);
  const { anchor, scope } = session;
  const place = useCallback(
    (parts: { chip: HTMLElement; card: HTMLElement }) =>
      attachPlacement({ editor: anchor, scope, place: own, ...parts }),
    [anchor, scope, own],
  );
  return <Nudge view={view} actions={session.actions} place={place} />;
}

/** Where the person has put the chip on this site, from the moment that storage has said so. */
function ownPlace(session: Session): Placed['place'] {
  const { site } = session.view.getState();
  let own: ChipPlace | undefined;
  // A place that cannot be read or kept costs nothing: the chip then stands where it would by itself.
  const lost = (error: unknown): void =>
    console.debug('Fifth Touch: the place of the chip is not kept.', error);
  const loaded = loadChipPlace(site).then((place) => {
    own = place;
  }, lost);
  return {
    loaded,
    get: () => own,
    set(place) {
      own = place;
      saveChipPlace(site, place).catch(lost);
    },
  };
}

/** Puts chip, card and underlines of one session on the page. */
export function mount(session: Session): Shown {
  const editor = session.host;
  const { host, layer, overlay, reattach, dispose } = createHost(() => session.anchor);
  dress(layer);
  const unguard = guardFocus(layer, editor);
  const mirror = editor instanceof HTMLTextAreaElement ? createMirror(editor, overlay) : undefined;
  const root = createRoot(layer);
  root.render(
    <StepAside onFail={() => session.actions.stepAside()}>
      <SessionNudge session={session} own={ownPlace(session)} />
    </StepAside>,
  );
  // A page that re-renders, or moves the composer into a dialog, takes the host along only if we look.
  const unsubscribe = session.view.subscribe(reattach);
  if (mirror) session.underlining.paintField = (findings, text) => mirror.paint(findings, text);
  session.changed();
  return {
    owns: (event) => event.composedPath().includes(host),
    dispose: () => {
      unsubscribe();
      session.underlining.paintField = undefined;
      root.unmount();
      mirror?.dispose();
      unguard();
      dispose();
      const words = noticeWords(session.parting);
      if (words) tellParting(editor.ownerDocument, words, layer.dataset.scheme);
    },
  };
}
