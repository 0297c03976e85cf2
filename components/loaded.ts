import { useEffect, useState } from 'react';

/** What `load` brought, once it has; `undefined` before, and when it failed (which the console is told). */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let wanted = true;
    load().then((loaded) => {
      if (wanted) setValue(loaded);
    }, console.error);
    return () => {
      wanted = false;
    };
  }, [load]);
  return value;
}
