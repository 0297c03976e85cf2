import {
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  SelectionState,
} from 'draft-js';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Avatar } from './avatar';
import { labels } from './store';
import { type Person, people } from './world';

/** The `@…` before the caret, if one is being typed. */
function mentionAt(state: EditorState): { prefix: string; start: number; end: number } | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const end = selection.getStartOffset();
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const prefix = /(?<!\w)@(\w{1,15})$/.exec(block.getText().slice(0, end))?.[1];
  return prefix ? { prefix, start: end - prefix.length - 1, end } : undefined;
}

function suggestionsFor(prefix: string | undefined): Person[] {
  if (!prefix) return [];
  const wanted = prefix.toLowerCase();
  return [...people.values()]
    .filter(({ handle, name }) =>
      [handle, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(wanted)),
    )
    .filter(({ handle }) => handle.toLowerCase() !== wanted)
    .slice(0, 4);
}

function withMention(
  state: EditorState,
  { start, end }: { start: number; end: number },
  to: Person,
) {
  const key = state.getSelection().getStartKey();
  const range = SelectionState.createEmpty(key).merge({ anchorOffset: start, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `@${to.handle} `);
  return EditorState.push(state, content, 'insert-characters');
}

/** X wraps the editor in a label, though an editable element is no form control. */
const Label = 'label';

interface DraftBoxProps {
  state: EditorState;
  onChange(state: EditorState): void;
  onFocus(): void;
  onSend(): void;
  index: number;
  placeholder: string;
  autoFocus: boolean;
}

/** One `tweetTextarea_N`: a real Draft.js editor with X's attributes and its list of people. */
export function DraftBox(props: DraftBoxProps) {
  const { state, onChange, onFocus, onSend, index, placeholder, autoFocus } = props;
  const editor = useRef<Editor>(null);
  const list = useId();
  const [row, setRow] = useState(0);
  const [closedAt, setClosedAt] = useState('');
  const mention = mentionAt(state);
  const found = suggestionsFor(mention?.prefix);
  const open = mention && mention.prefix !== closedAt ? found : [];
  const active = Math.min(row, open.length - 1);

  useEffect(() => {
    const host = editor.current?.editor;
    host?.setAttribute('no-focustrapview-refocus', 'true');
    if (autoFocus) host?.focus({ preventScroll: true });
  }, [autoFocus]);

  const pick = (person: Person | undefined) => {
    if (!mention || !person) return;
    setRow(0);
    onChange(withMention(state, mention, person));
  };
  const bind = (event: KeyboardEvent): string | null => {
    if (open.length > 0 && event.key === 'ArrowDown') return 'list-down';
    if (open.length > 0 && event.key === 'ArrowUp') return 'list-up';
    if (open.length > 0 && event.key === 'Tab') return 'list-pick';
    return getDefaultKeyBinding(event);
  };
  const obey = (command: string): DraftHandleValue => {
    if (command === 'list-down') setRow((active + 1) % open.length);
    else if (command === 'list-up') setRow((active + open.length - 1) % open.length);
    else if (command === 'list-pick') pick(open[active]);
    else return 'not-handled';
    return 'handled';
  };
  const onReturn = (event: KeyboardEvent): DraftHandleValue => {
    if (open.length > 0) pick(open[active]);
    else if (event.ctrlKey || event.metaKey) onSend();
    else return 'not-handled';
    return 'handled';
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open.length === 0) return;
    event.stopPropagation();
    setClosedAt(mention?.prefix ?? '');
  };

  return (
    <div className="draft-box" onKeyDownCapture={onEscape}>
      <Label data-testid={`tweetTextarea_${index}_label`}>
        <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
          <Editor
            ref={editor}
            editorState={state}
            onChange={onChange}
            onFocus={onFocus}
            placeholder={placeholder}
            keyBindingFn={bind}
            handleKeyCommand={obey}
            handleReturn={onReturn}
            stripPastedStyles
            spellCheck
            tabIndex={0}
            webDriverTestID={`tweetTextarea_${index}`}
            ariaLabel={labels.postText}
            ariaMultiline
            ariaAutoComplete="list"
            ariaControls={`typeaheadDropdownWrapped-${list}`}
            {...(open.length > 0 ? { ariaActiveDescendantID: `typeaheadFocus-${list}` } : {})}
          />
        </div>
      </Label>
      {open.length > 0 && (
        <div className="list-wrap" id={`typeaheadDropdownWrapped-${list}`}>
          <div
            className="list"
            id={`typeaheadDropdown-${list}`}
            role="listbox"
            aria-label={labels.suggestions}
          >
            {open.map((person, at) => (
              <div
                key={person.handle}
                data-testid="typeaheadResult"
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                {...(at === active ? { id: `typeaheadFocus-${list}` } : {})}
                onMouseDown={(event) => {
                  event.preventDefault();
                  pick(person);
                }}
              >
                <Avatar person={person} />
                <div>
                  <b>{person.name}</b>
                  <span className="dim">@{person.handle}</span>
                </div>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
