import { type ReactNode, useRef } from 'react';
import { useArrival } from './arrive';
import './section.css';

interface SectionProps {
  id: string;
  title: string;
  about?: string;
  children: ReactNode;
}

/** One card of the options page, which an address such as `#rules` leads to. */
export function Section({ id, title, about, children }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  useArrival(id, section);
  return (
    <section id={id} ref={section} className="card" aria-labelledby={`options-${id}`}>
      <h2 id={`options-${id}`}>{title}</h2>
      {about && <p className="about">{about}</p>}
      {children}
    </section>
  );
}
