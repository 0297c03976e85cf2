/** A worker that is stopped in the middle of a call rejects it; the next call wakes it. */
const attempts = 3;

/**
 * Repeats a call to the background until it is answered. Only for calls that carry an id, so that a repeat changes
 * nothing. Rejects with the last error after three attempts.
 */
export async function persist(call: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}
