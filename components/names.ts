import { i18n } from '#i18n';
import type { RuleId } from '@/lib/analysis/finding';
import type { SiteId } from '@/lib/draft/draft';

/** Message keys know no hyphen. */
type MessageKey<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${MessageKey<Tail>}`
  : Id;

/** An id as a step in a message key. */
export const messageKey = <Id extends string>(id: Id): MessageKey<Id> =>
  id.replaceAll('-', '_') as MessageKey<Id>;

/** The id of a rule as a step in a message key. */
export function ruleKey(rule: RuleId): MessageKey<RuleId> {
  return messageKey(rule);
}

/** What people call a rule. */
export function ruleName(rule: RuleId): string {
  return i18n.t(`rules.${ruleKey(rule)}.name`);
}

/** What people call a site. */
export function siteName(site: SiteId): string {
  return i18n.t(`site.${site}`);
}
