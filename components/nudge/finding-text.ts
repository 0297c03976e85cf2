import { createI18n } from '@wxt-dev/i18n';
import type { Finding } from '@/lib/analysis/finding';

/** Untyped on purpose: which reasons a rule has is the rule's own affair, and its keys are made from its id. */
const { t } = createI18n();

/** Message keys allow no hyphen. */
const key = (...parts: string[]): string => ['rules', ...parts].join('.').replaceAll('-', '_');

/** Why the words were flagged, in one sentence. */
export const reasonOf = ({ rule, variant, details = {} }: Finding): string =>
  t(key(rule, variant, 'reason'), details);

/** What to try instead, in one sentence. */
export const insteadOf = ({ rule, variant, details = {} }: Finding): string =>
  t(key(rule, variant, 'instead'), details);
