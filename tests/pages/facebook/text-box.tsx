import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
} from 'lexical';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Box, makeBox, type Start } from './box';
import { sx } from './looks';
import { Portrait, Shown } from './parts';
import { type Person, people } from './world';

export interface TextBoxProps {
  label: string;
  hint: string;
  paragraphs?: boolean;
  start?: Start;
  autoFocus?: boolean;
  listLabel: string;
  /** Where the page reaches the box from outside. */
  handle: RefObject<Box | null>;
  onText(text: string): void;
  onEnter?(box: Box): void;
}

interface Offer {
  list: Person[];
  at: number;
  left: number;
  top: number;
}

const matching = (query: string): Person[] =>
  people.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase()));

function offerFor(box: Box): Offer | undefined {
  const query = box.query();
  const root = box.editor.getRootElement();
  if (query === undefined || !root || document.activeElement !== root) return undefined;
  const list = matching(query);
  const { left, bottom, top } = root.getBoundingClientRect();
  const height = list.length * 44 + 16;
  const below = bottom + height < window.innerHeight;
  return list.length
    ? { list, at: 0, left, top: below ? bottom + 6 : top - height - 6 }
    : undefined;
}

/** A Lexical text box with its placeholder and its list of people to mention. */
export function TextBox(props: TextBoxProps) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [empty, setEmpty] = useState(true);
  const [offer, setOffer] = useState<Offer>();
  const open = useRef(offer);
  open.current = offer;

  useEffect(() => {
    const host = root.current;
    if (!host) return;
    const { start, paragraphs = false, handle, autoFocus } = latest.current;
    const box = makeBox(host, {
      paragraphs,
      start,
      onEnter(event) {
        const { onEnter } = latest.current;
        if (!onEnter || event.shiftKey) return false;
        event.preventDefault();
        onEnter(box);
        return true;
      },
    });
    handle.current = box;
    const show = (next: Offer | undefined) => {
      open.current = next;
      setOffer(next);
    };
    const told = () => {
      const text = box.text();
      setEmpty(text === '');
      latest.current.onText(text);
    };
    const choose = (event: KeyboardEvent | null): boolean => {
      const chosen = open.current?.list[open.current.at];
      if (!chosen) return false;
      event?.preventDefault();
      box.pick(chosen.name);
      show(undefined);
      return true;
    };
    const move = (by: number) => (event: KeyboardEvent) => {
      if (!open.current) return false;
      event.preventDefault();
      const { list, at } = open.current;
      show({ ...open.current, at: (at + by + list.length) % list.length });
      return true;
    };
    const hear = <T,>(
      command: LexicalCommand<T>,
      heard: (payload: T) => boolean,
      priority: 1 | 3,
    ) => box.editor.registerCommand(command, heard, priority);
    const stops = [
      box.editor.registerUpdateListener(() => {
        told();
        show(offerFor(box));
      }),
      hear(KEY_ENTER_COMMAND, choose, COMMAND_PRIORITY_HIGH),
      hear(KEY_TAB_COMMAND, choose, COMMAND_PRIORITY_HIGH),
      hear(KEY_ARROW_DOWN_COMMAND, move(1), COMMAND_PRIORITY_HIGH),
      hear(KEY_ARROW_UP_COMMAND, move(-1), COMMAND_PRIORITY_HIGH),
      hear(
        KEY_ESCAPE_COMMAND,
        (event) => {
          if (!open.current) return false;
          event.stopPropagation();
          show(undefined);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      hear(
        BLUR_COMMAND,
        () => {
          show(undefined);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ];
    told();
    if (autoFocus) box.focus();
    return () => {
      for (const stop of stops) stop();
      box.dispose();
      handle.current = null;
    };
  }, []);

  return (
    <div className={sx('field', props.paragraphs && 'tall')}>
      <div
        ref={root}
        role="textbox"
        contentEditable
        suppressContentEditableWarning
        aria-label={props.label}
        aria-placeholder={props.hint}
        spellCheck
        tabIndex={0}
        className={`notranslate ${sx('editor')}`}
      />
      {empty && (
        <div aria-hidden="true" className={sx('hint')}>
          {props.hint}
        </div>
      )}
      {offer && (
        <Offers
          offer={offer}
          label={props.listLabel}
          pick={(name) => props.handle.current?.pick(name)}
        />
      )}
    </div>
  );
}

/** The list of people stands in a layer of its own, far from the box. */
function Offers({ offer, label, pick }: { offer: Offer; label: string; pick(name: string): void }) {
  return createPortal(
    <ul
      role="listbox"
      aria-label={label}
      className={sx('offers')}
      style={{ left: offer.left, top: offer.top }}
    >
      {offer.list.map((person, index) => (
        <li
          key={person.id}
          role="option"
          aria-selected={index === offer.at}
          className={sx('offer', index === offer.at && 'chosen')}
          onMouseDown={(event) => {
            event.preventDefault();
            pick(person.name);
          }}
        >
          <Portrait person={person} size={28} />
          <span>
            <Shown text={person.name} />
          </span>
        </li>
      ))}
    </ul>,
    document.body,
  );
}
