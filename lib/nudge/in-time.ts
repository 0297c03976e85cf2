/** Rejects when `answer` has not come within `deadline` milliseconds. */
export function inTime<T>(answer: Promise<T>, deadline: number): Promise<T> {
  const late = AbortSignal.timeout(deadline);
  return new Promise((resolve, reject) => {
    late.addEventListener('abort', () => reject(late.reason), { once: true });
    answer.then(resolve, reject);
  });
}
