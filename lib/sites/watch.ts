/**
 * Waits until `check` answers something, looking again after every change under `root`.
 *
 * Looks at once, then only on mutations (a batch of changes costs one look); no timer. Settles with the answer, or
 * with `undefined` when `signal` aborts. An error thrown by `check` rejects. Always stops observing when settled.
 */
export function when<T>(
  root: Node,
  check: () => T | undefined,
  signal: AbortSignal,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (value: T | undefined) => {
      observer.disconnect();
      signal.removeEventListener('abort', abandon);
      resolve(value);
    };
    const look = () => {
      try {
        const value = check();
        if (value !== undefined) settle(value);
      } catch (error) {
        settle(undefined);
        reject(error);
      }
    };
    const abandon = () => settle(undefined);
    const observer = new MutationObserver(look);
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener('abort', abandon);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  });
}
