import { readEditors } from '../editor-text';
import { lastMessage } from './answers';
import { fateOf, type Place } from './place';
import { newAlerts } from './proof';
import { buttonsIn, markup, saysSend } from './selectors';
import { mentionsIn, partnerIn } from './spoken-to';
import { messageThread } from './thread';

/** The nearest part that holds the messages and this box, and no other. */
function conversationAround(editor: HTMLElement): Element | undefined {
  for (let part = editor.parentElement; part; part = part.parentElement) {
    if (part.querySelectorAll(markup.editor).length > 1) return undefined;
    if (part.querySelector(markup.grid)) return part;
  }
  return undefined;
}

/** A message, on Messenger's page or in a chat tab. */
export function conversation(editor: HTMLElement): Place | undefined {
  const scope = conversationAround(editor);
  if (!scope) return undefined;
  const ready = () => readEditors([editor]).text.trim() !== '';
  return {
    surface: 'message',
    scope,
    enterSends: true,
    ready,
    button() {
      // While the box is empty, "Send a Like" stands in the button's place: a message, but not the draft.
      if (!ready()) return undefined;
      const after = buttonsIn(scope, editor);
      return after.findLast(saysSend) ?? after.at(-1);
    },
    spokenTo: () => ['partner', partnerIn(scope)],
    mentions: () => mentionsIn(editor),
    answers: () => lastMessage(scope),
    thread: () => messageThread(scope),
    signs() {
      const rows = () => [...scope.querySelectorAll(markup.row)];
      const before = new Set(rows());
      const alerted = newAlerts(() => scope);
      const fate = fateOf(editor);
      return {
        over: 'socket',
        // Older messages are loaded above the last known one: they prove nothing.
        sent: () => {
          const now = rows();
          const last = now.findLastIndex((row) => before.has(row));
          return fate.emptied() && now.length > last + 1 && now.length > 0;
        },
        not: () => (alerted() || fate.back() ? 'failed' : undefined),
      };
    },
  };
}
