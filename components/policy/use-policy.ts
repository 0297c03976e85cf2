import { useEffect, useState } from 'react';
import type { PolicyReading } from '@/lib/policy/read-policy';

/** The policy at this moment; `failed` when it cannot be read. */
export type PolicyState = PolicyReading | 'loading' | 'failed';

/** Where the policy comes from. */
export interface PolicySource {
  load: () => Promise<PolicyReading>;
  /** Calls back with every policy stored from now on; answers how to stop. */
  watch: (onChange: (reading: PolicyReading) => void) => () => void;
}

/** The policy in force, kept up to date. The source must be the same one at each render. */
export function usePolicy(source: PolicySource): PolicyState {
  const [state, setState] = useState<PolicyState>('loading');
  useEffect(() => {
    let latest = true;
    const stop = source.watch((reading) => {
      latest = false; // What is stored now is newer than what `load` may still bring.
      setState(reading);
    });
    source.load().then(
      (reading) => {
        if (latest) setState(reading);
      },
      (error: unknown) => {
        console.error(error);
        if (latest) setState('failed');
      },
    );
    return () => {
      latest = false;
      stop();
    };
  }, [source]);
  return state;
}
