/**
 * Starts `load` now, before there is anything on the screen to ask for it. The first to ask gets that answer or its
 * failure, whatever they give, unless what it was read from has changed since; all others are read for. `watch` calls
 * back on a change and answers how to stop.
 */
export function ahead<Given extends unknown[], Value>(
  load: (...given: Given) => Promise<Value>,
  first: Given,
  watch: (changed: () => void) => () => void,
): (...given: Given) => Promise<Value> {
  // As an outcome: a failure waits for whoever asks, and is nobody's until then.
  let started: Promise<PromiseSettledResult<Value>[]> | undefined = Promise.allSettled([
    load(...first),
  ]);
  const stop = watch(() => {
    started = undefined;
  });
  return async (...given) => {
    const known = started;
    started = undefined;
    stop();
    const [outcome] = (await known) ?? [];
    if (outcome === undefined) return load(...given);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  };
}
