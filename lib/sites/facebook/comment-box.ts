import { visibleAll } from '../composed';
import { readEditors } from '../editor-text';
import { answeredComment } from './answers';
import { earlySigns } from './early-signs';
import type { Place } from './place';
import { isEnabled, markup } from './selectors';
import { answered, commentsIn, mentionsIn, postAround } from './spoken-to';
import { commentThread } from './thread';
import { traceOf } from './trace';

/** The form of a comment box, or (should its role go) the part that holds its button's place and no other box. */
function boxOf(editor: HTMLElement): Element | undefined {
  const form = editor.closest(markup.commentForm);
  if (form) return form;
  for (let part = editor.parentElement; part; part = part.parentElement) {
    if (part.querySelectorAll(markup.editor).length > 1) return undefined;
    if (part.querySelector(markup.commentSubmit)) return part;
  }
  return undefined;
}

/** A comment on a post, or an answer to a comment. */
export function commentBox(editor: HTMLElement): Place | undefined {
  const scope = boxOf(editor);
  if (!scope) return undefined;
  const button = () => visibleAll([scope], `${markup.commentSubmit} ${markup.button}`)[0];
  return {
    surface: 'reply',
    scope,
    enterSends: true,
    button,
    ready() {
      const control = button();
      // A picture alone can be sent too: the site's own button knows.
      return control ? isEnabled(control) : readEditors([editor]).text.trim() !== '';
    },
    spokenTo: () => ['author', answered(editor, scope)],
    mentions: () => mentionsIn(editor),
    answers: () => answeredComment(editor, scope),
    thread: () => commentThread(scope),
    signs() {
      const { body } = editor.ownerDocument;
      const post = postAround(scope);
      // A post drawn anew during the send leaves the page as the place to look.
      const around = () => (post?.isConnected ? post : body);
      const before = new Set(body.querySelectorAll(markup.article));
      const trace = traceOf(
        readEditors([editor]).text,
        around,
        () => commentsIn(around()),
        (now, seen) => now.filter((comment) => !seen.has(comment) && !before.has(comment)),
      );
      return earlySigns('network', editor, around, trace);
    },
  };
}
