import type { ComposerReport } from '@/lib/messaging';
import type { SiteAdapter } from '@/lib/sites/composer';
import { watchComposers } from '@/lib/sites/composer-watcher';
import { editingHostOf, looksLikeComposer } from '@/lib/sites/editing-host';
import type { Coach } from './coach';
import { createHighlights } from './highlights';
import { reportOf } from './report-of';
import { Session } from './session';

/** What is on the screen for one session. */
export interface Shown {
  /** Whether an event came from our own screen and not from the page. */
  owns(event: Event): boolean;
  dispose(): void;
}

/** The coach on one page. */
export interface Coaching {
  /** Opens the card of the composer in use. */
  openCard(): void;
  /** The composer in use on the page as it stands, also where the coach is switched off; `undefined` when none is. */
  composer(): ComposerReport | undefined;
  /** The policy has changed: ask again whether this site is on, and judge open drafts anew. */
  refresh(): void;
}

/** Starts coaching a page; everything stops, and nothing stays behind, when `signal` aborts. */
export function startCoaching(world: {
  view: Window;
  adapter: SiteAdapter;
  coach: Coach;
  signal: AbortSignal;
  now(): number;
  show(session: Session): Shown;
}): Coaching {
  const { view, adapter, coach, signal } = world;
  const highlights = createHighlights();
  const sessions = new Map<Session, Shown>();
  let current: Session | undefined;
  let enabled: boolean | undefined;
  /** The composer in use while the coach is off here: it has its coach as soon as it is on. */
  let uncoached: HTMLElement | undefined;

  const ended = (session: Session): void => {
    sessions.get(session)?.dispose();
    sessions.delete(session);
    if (current === session) current = undefined;
  };

  const stopAll = (): void => {
    for (const session of [...sessions.keys()]) session.dispose();
  };

  const askEnabled = async (): Promise<void> => {
    try {
      enabled = await coach.enabled(adapter.site);
    } catch {
      // Each session says by itself that the background does not answer; until it does, nothing is switched off.
      enabled = true;
    }
    if (enabled) {
      if (uncoached?.isConnected) attend(uncoached);
      uncoached = undefined;
      return;
    }
    uncoached ??= current?.host;
    stopAll();
  };

  const isOurs = (event: Event): boolean =>
    [...sessions.values()].some((shown) => shown.owns(event));

  const sessionOf = (host: HTMLElement): Session | undefined => {
    const open = [...sessions.keys()];
    return (
      open.find((session) => session.host === host) ?? open.find((session) => session.covers(host))
    );
  };

  const begin = (host: HTMLElement): Session | undefined => {
    if (!adapter.recognize(host) && !looksLikeComposer(host)) return undefined;
    const session = new Session(host, { adapter, coach, highlights, now: world.now, ended });
    sessions.set(session, world.show(session));
    return session;
  };

  const reached = (host: HTMLElement, event: Event): void => {
    // Once the extension was updated under the page, the composer that noticed has said so; nothing new begins.
    if (!coach.alive() || isOurs(event)) return;
    if (enabled === false) uncoached = host;
    else attend(host);
  };

  const attend = (host: HTMLElement): void => {
    if (enabled === undefined) void askEnabled();
    for (const session of [...sessions.keys()]) session.leaveIfGone();
    const session = sessionOf(host) ?? begin(host);
    session?.changed();
    if (!session || session === current) return;
    // The person has moved on: an empty composer needs no coach, a draft keeps its own.
    if (current?.empty) current.dispose();
    current = session;
  };

  const intend = (event: MouseEvent | KeyboardEvent): void => {
    if (!event.isTrusted || isOurs(event)) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    // A space that is typed sends nothing anywhere: the composer need not be looked at for it.
    if (event instanceof KeyboardEvent && event.key === ' ' && editingHostOf(event)) return;
    for (const session of sessions.keys()) if (session.intend(event)) return;
  };

  /** Escape takes away the card that lies over the composer first, and nothing of the site's behind it. */
  const putCardAway = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || isOurs(event)) return;
    const host = editingHostOf(event);
    // A list of suggestions lies over the card.
    if (!host || host.matches('[aria-expanded=true], [aria-activedescendant]')) return;
    if (!sessionOf(host)?.putCardAway()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const pressed = (event: KeyboardEvent): void =>
    event.key === 'Escape' ? putCardAway(event) : intend(event);

  // Capture at the window, from the first moment of the page: before the site's own listeners (sites.md §5).
  watchComposers(view, reached, signal);
  view.addEventListener('click', intend, { capture: true, signal });
  view.addEventListener('keydown', pressed, { capture: true, signal });
  signal.addEventListener('abort', () => {
    stopAll();
    highlights.dispose();
  });

  return {
    openCard: () => current?.actions.openCard(),
    composer: () => {
      current?.leaveIfGone();
      if (current) return current.report;
      return uncoached?.isConnected ? reportOf(adapter, adapter.recognize(uncoached)) : undefined;
    },
    refresh: () => {
      void askEnabled();
      for (const session of sessions.keys()) session.refresh();
    },
  };
}
