import { z } from 'zod';

// Our pages forbid `eval` (wxt.config.ts); zod's probe for it would be reported there as a CSP violation.
z.config({ jitless: true });

export { z };
