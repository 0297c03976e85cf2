import { i18n } from '#i18n';
import type { Managed } from '@/lib/policy/managed';
import './locked.css';

/** Said of what an administrator has set, with the organisation's name when it gives one. */
export function lockedWords(floors: Managed | undefined): string {
  const name = floors?.setBy;
  return name === undefined
    ? i18n.t('policy.locked')
    : // Set apart, so that a name written from right to left does not turn the sentence around.
      i18n.t('policy.lockedBy', { name: `\u2068${name}\u2069` });
}

/** The same as a line beside a setting. */
export function Locked({ floors }: { floors: Managed | undefined }) {
  return <p className="locked">{lockedWords(floors)}</p>;
}
