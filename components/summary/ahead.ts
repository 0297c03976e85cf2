/**
 * Starts `load` now, before there is anything on the screen to ask for it. The first to ask gets that answer, whatever
 * they give, unless what it was read from has changed since; all others are read for. `watch` calls back on a change
 * and answers how to stop.
 */
export function ahead<Given extends unknown[], Value>(
  load: (...given: Given) => Promise<Value>,
  first: Given,
  watch: (changed: () => void) => () => void,
): (...given: Given) => Promise<Value> {
  let started: Promise<Value> | undefined = load(...first);
  // Whoever asks is told of a failure; until then nobody is there to hear of it.
  started.catch(() => undefined);
  const stop = watch(() => {
    started = undefined;
  });
  return (...given) => {
    const known = started;
    started = undefined;
    stop();
    return known ?? load(...given);
  };
}
