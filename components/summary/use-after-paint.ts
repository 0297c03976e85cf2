import { useEffect, useState } from 'react';

/**
 * True once what was shown first is on the screen: the second frame begins when the first has been painted. Counted
 * from when it is `ready` to be shown.
 */
export function useAfterPaint(ready = true): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  return painted;
}
