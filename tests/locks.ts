type Request = LockManager['request'];

/** Web Locks, as far as the product uses them: jsdom has none, every browser does. Tests of scripts have no browser. */
export function installLocks(): void {
  if (typeof navigator === 'undefined') return;
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const done = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: request as Request },
  });
}
