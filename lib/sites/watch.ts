/**
 * Waits until `check` answers something, looking again after every change under `root`, but for those within `apart`:
 * a wait of minutes must cost nothing while the person types in there.
 *
 * Looks at once, then only on mutations (a batch of changes costs one look); no timer. Settles with the answer, or
 * with `undefined` when `signal` aborts. An error thrown by `check` rejects. Always stops observing when settled.
 */
export function when<T>(
  root: Node,
  check: () => T | undefined,
  signal: AbortSignal,
  apart?: Element,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(undefined);
    const observer = new MutationObserver((changes) => {
      if (!apart || changes.some(({ target }) => !apart.contains(target))) look();
    });
    function stop() {
      observer.disconnect();
      signal.removeEventListener('abort', abandon);
    }
    function abandon() {
      stop();
      resolve(undefined);
    }
    function look() {
      try {
        const value = check();
        if (value === undefined) return;
        stop();
        resolve(value);
      } catch (error) {
        stop();
        reject(error);
      }
    }
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
