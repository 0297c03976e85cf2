type Request = LockManager['request'];

/** Web Locks, as far as the product uses them: every browser has them, jsdom does not, and Node 20 has no navigator. */
export function installLocks(): void {
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const done = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  if (typeof navigator === 'undefined')
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: {} });
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: request as Request },
  });
}
