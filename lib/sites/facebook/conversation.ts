import { readEditors } from '../editor-text';
import { isByPartner, lastMessage, messagesIn } from './answers';
import { earlySigns } from './early-signs';
import type { Place } from './place';
import { buttonsIn, markup, saysSend } from './selectors';
import { mentionsIn, partnerIn } from './spoken-to';
import { messageThread } from './thread';
import { traceOf } from './trace';

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
    signs: () =>
      earlySigns(
        'socket',
        editor,
        () => scope,
        traceOf(
          readEditors([editor]).text,
          () => scope.querySelector(markup.grid) ?? scope,
          () => messagesIn(scope),
          // Older messages are loaded above the last known one, and theirs may come at any time: neither proves anything.
          (now, seen) =>
            now
              .slice(now.findLastIndex((row) => seen.has(row)) + 1)
              .filter((row) => !isByPartner(scope, row)),
        ),
      ),
  };
}
