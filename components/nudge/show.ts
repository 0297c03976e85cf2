import type { Shown } from '@/lib/nudge/coaching';
import type { Session } from '@/lib/nudge/session';

/**
 * Puts a session on the screen. React and the components are evaluated when the first composer is reached, not
 * with the page.
 */
export function show(session: Session): Shown {
  let mounted: Shown | undefined;
  let over = false;
  import('./mount').then(
    ({ mount }) => {
      if (!over) mounted = mount(session);
    },
    (error: unknown) => {
      console.warn('Fifth Touch: the coach has stepped aside.', error);
      session.actions.stepAside();
    },
  );
  return {
    owns: (event) => mounted?.owns(event) ?? false,
    dispose: () => {
      over = true;
      mounted?.dispose();
    },
  };
}
