import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { Nudge } from '@/components/nudge/nudge';
import type { Shown } from '@/lib/nudge/coaching';
import { guardFocus } from '@/lib/nudge/focus-guard';
import { createHost } from '@/lib/nudge/host';
import { createMirror } from '@/lib/nudge/mirror';
import { attachPlacement } from '@/lib/nudge/placement';
import type { Session } from '@/lib/nudge/session';

type Place = (parts: { chip: HTMLElement; card: HTMLElement }) => () => void;

function SessionNudge({ session, place }: { session: Session; place: Place }) {
  return <Nudge view={useStore(session.view)} actions={session} place={place} />;
}

/** Puts chip, card and underlines of one session on the page. */
export function mount(session: Session): Shown {
  const editor = session.host;
  const { host, layer, overlay, reattach, dispose } = createHost(editor);
  const unguard = guardFocus(layer, editor);
  const mirror = editor instanceof HTMLTextAreaElement ? createMirror(editor, overlay) : undefined;
  const root = createRoot(layer);
  const place: Place = (parts) => attachPlacement({ editor, scope: session.scope, ...parts });
  root.render(<SessionNudge session={session} place={place} />);
  // A page that re-renders, or moves the composer into a dialog, takes the host along only if we look.
  const unsubscribe = session.view.subscribe(reattach);
  if (mirror) session.paintField = (findings, text) => mirror.paint(findings, text);
  session.changed();
  return {
    owns: (event) => event.composedPath().includes(host),
    dispose: () => {
      unsubscribe();
      session.paintField = undefined;
      root.unmount();
      mirror?.dispose();
      unguard();
      dispose();
    },
  };
}
