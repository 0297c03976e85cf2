import type { RuleId } from '../finding';
import type { Rule } from '../rule';
import { ask } from './ask';
import { boilerplate } from './boilerplate';
import { broadcast } from './broadcast';
import { selfPromotion } from './self-promotion';
import { telling } from './telling';
import { urgency } from './urgency';

/** Every rule. The type is total: an id in `ruleIds` without a rule here does not compile. */
export const rules: Record<RuleId, Rule> = {
  ask,
  'self-promotion': selfPromotion,
  boilerplate,
  broadcast,
  telling,
  urgency,
};
