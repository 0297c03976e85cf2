import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from '@/lib/background/badge';
import { createHandlers } from '@/lib/background/handlers';
import { livePolicy } from '@/lib/background/live-policy';
import { forwardOpenCard } from '@/lib/background/open-card';
import { keepReminder } from '@/lib/background/reminder';
import { installationSalt } from '@/lib/background/salt';
import { serve } from '@/lib/background/serve';
import { upkeep } from '@/lib/background/upkeep';
import { welcomeOnce } from '@/lib/background/welcome';
import type { World } from '@/lib/background/world';
import { guardRecord } from '@/lib/record-loss';
import { SentPrints } from '@/lib/touches/sent-prints';
import { Store } from '@/lib/touches/store';

export default defineBackground(() => {
  const store = new Store();
  const world: World = {
    store,
    sent: new SentPrints(store),
    loadAnalyzer: async () => (await import('@/lib/analysis/analyze')).loadAnalyzer(),
    policy: livePolicy(),
    salt: installationSalt(),
    now: () => Date.now(),
  };
  guardRecord(store, Date.now()).catch((error: unknown) =>
    console.warn('Fifth Touch: it is not known whether the record is whole.', error),
  );
  serve(createHandlers(world, upkeep(world)));
  keepBadge(world);
  keepReminder();
  forwardOpenCard();
  welcomeOnce();
});
