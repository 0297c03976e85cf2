import { useEffect, useRef, useState } from 'react';
import type { NudgeView } from '@/lib/nudge/view';
import { hintWords, loudFindings, noticeWords } from './wording';

/** How long the number of hints must stand before it is said, in milliseconds: nobody wants each key commented. */
const settled = 1000;

/** Tells a screen reader when the number of hints has changed, and what an act has led to. */
export function Announcer({ view }: { view: NudgeView }) {
  const count = loudFindings(view).length;
  const said = useRef(0);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (count === said.current) return;
    // Fetched now: with the extension the browser takes its words away, and then the timer would throw into the page.
    const next = hintWords(count);
    const timer = setTimeout(() => {
      said.current = count;
      setWords(next);
    }, settled);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div className="unseen" role="status">
      {noticeWords(view.notice) ?? words}
    </div>
  );
}
