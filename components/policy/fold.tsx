import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useArrival } from './arrive';
import './fold.css';

interface FoldProps {
  /** What an address ends in that leads here: `#counting`. */
  id: string;
  title: string;
  about?: string;
  children: ReactNode;
}

/** What few people change, folded away and only then made; open for who comes by its address. */
export function Fold({ id, title, about, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(() => location.hash === `#${id}`);
  const unfold = useCallback(() => setOpen(true), []);
  useArrival(id, details, unfold);
  return (
    <details
      id={id}
      className="fold"
      ref={details}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && (
        <div className="fold-body">
          {about && <p className="about">{about}</p>}
          {children}
        </div>
      )}
    </details>
  );
}
