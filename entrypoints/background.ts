import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from '@/lib/background/badge';
import { createHandlers } from '@/lib/background/handlers';
import { livePolicy } from '@/lib/background/live-policy';
import { forwardOpenCard } from '@/lib/background/open-card';
import { installationSalt } from '@/lib/background/salt';
import { serve } from '@/lib/background/serve';
import { upkeep } from '@/lib/background/upkeep';
import { welcomeOnce } from '@/lib/background/welcome';
import type { World } from '@/lib/background/world';
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
  serve(createHandlers(world, upkeep(world)));
  keepBadge(world);
  forwardOpenCard();
  welcomeOnce();
});
