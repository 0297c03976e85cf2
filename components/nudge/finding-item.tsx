import { i18n } from '#i18n';
import { ruleName } from '@/components/names';
import type { Finding } from '@/lib/analysis/finding';
import { underlines } from '@/lib/nudge/underlines';
import type { DismissalScope } from '@/lib/nudge/view';
import { DismissMenu } from './dismiss-menu';
import { askedOf, insteadOf, reasonOf } from './finding-text';
import { Suggestion } from './suggestion';

export interface FindingItemProps {
  finding: Finding;
  /** The draft's text that the finding's offsets belong to. */
  text: string;
  /** Words to copy, when there are any. */
  suggestion: string | undefined;
  /** Whether they were copied just now. */
  copied: boolean;
  onCopy(words: string): void;
  onDismiss(scope: DismissalScope): void;
}

/** Longest stretch of flagged words that is shown whole, in code points. */
const longest = 90;

/** The flagged words, shortened in the middle; the draft itself is not needed to recognise them. */
export function shorten(words: string): string {
  const points = [...words.replace(/\s+/g, ' ').trim()];
  if (points.length <= longest) return points.join('');
  const half = longest / 2 - 1;
  return `${points.slice(0, half).join('').trimEnd()} … ${points.slice(-half).join('').trimStart()}`;
}

/** One hint: the words, why, what to try instead, and how to be rid of it. */
export function FindingItem({
  finding,
  text,
  suggestion,
  copied,
  onCopy,
  onDismiss,
}: FindingItemProps) {
  const { rule, start, end, whole } = finding;
  const { line, color, thickness } = underlines[rule];
  const name = ruleName(rule);
  const words = whole ? '' : shorten(text.slice(start, end));
  const asked = askedOf(finding);
  return (
    <li className="finding">
      <div className="finding-head">
        <h3>{name}</h3>
        <DismissMenu
          about={words ? `${name}: ${words}` : name}
          hasPhrase={!whole}
          onDismiss={onDismiss}
        />
      </div>
      {words ? (
        <p className="quote">
          <q style={{ textDecoration: `underline ${line} ${thickness}px ${color}` }}>{words}</q>
        </p>
      ) : (
        <p className="quote muted">{i18n.t('card.whole')}</p>
      )}
      {asked !== undefined && <p className="muted">{asked}</p>}
      <p>{reasonOf(finding)}</p>
      <div className="instead">
        <h4>{i18n.t('card.instead')}</h4>
        <p>{insteadOf(finding)}</p>
        {suggestion !== undefined && (
          <Suggestion words={suggestion} copied={copied} onCopy={() => onCopy(suggestion)} />
        )}
      </div>
    </li>
  );
}
