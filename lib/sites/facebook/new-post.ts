import { isVisible, visibleAll } from '../composed';
import { readEditors } from '../editor-text';
import type { Person } from './people';
import type { Place } from './place';
import { newAlerts } from './proof';
import { buttonsIn, isEnabled, isStep, markup, saysPost } from './selectors';
import { mentionsIn } from './spoken-to';

/**
 * Editors whose draft the person has taken on with the dialog's button, with the people it mentioned then. On a Page
 * "Next" leads to "Post settings", whose own "Post" sends: by then the editor is hidden, or gone and emptied. That a
 * later dialog carries this draft can be known only from the press itself, so it is the one thing that is remembered.
 */
const takenOn = new WeakMap<HTMLElement, Person[]>();

/** A new post on a profile, a Page or in a group: the dialog, with all its steps. */
export function newPost(editor: HTMLElement): Place | undefined {
  const form = editor.closest(markup.postForm);
  const dialog = form?.closest(markup.dialog);
  if (!form || !dialog) return undefined;
  const { ownerDocument: document } = editor;
  const others = new Set(visibleAll([document], markup.dialog).filter((other) => other !== dialog));
  const ours = () => visibleAll([document], markup.dialog).filter((open) => !others.has(open));
  const editorsIn = (open: Element) => visibleAll([open], markup.editor);

  /** The dialog that carries the draft now. */
  const stage = (): Element | undefined => {
    if (editor.isConnected) return isVisible(dialog) ? dialog : undefined;
    if (!takenOn.has(editor)) return undefined;
    const open = ours().filter((candidate) => !editorsIn(candidate).length);
    return open.find((candidate) => buttonsIn(candidate).some(saysPost)) ?? open[0];
  };
  const button = (): HTMLElement | undefined => {
    const writing = isVisible(editor);
    const where = writing ? form : stage();
    const buttons = where ? buttonsIn(where, writing ? editor : undefined) : [];
    return buttons.findLast((one) => saysPost(one) || isStep(one)) ?? buttons.at(-1);
  };

  return {
    surface: 'post',
    scope: isVisible(editor) ? form : dialog,
    enterSends: false,
    button,
    ready: () => {
      const control = button();
      return control !== undefined && isEnabled(control);
    },
    pressed: () => {
      if (editor.isConnected) takenOn.set(editor, mentionsIn(editor));
    },
    mentions: () => (editor.isConnected ? undefined : takenOn.get(editor)) ?? mentionsIn(editor),
    // A public post speaks to the audience, and to whom it mentions.
    spokenTo: () => ['author', undefined],
    signs() {
      const writing = isVisible(editor);
      const before = readEditors([editor]).text;
      const alerts = newAlerts(() => document);
      const inDialog = () => ours().some((open) => open.querySelector(markup.alert));
      const back = () =>
        ours().some((open) =>
          editorsIn(open).some((box) => box !== editor && readEditors([box]).text === before),
        );
      const gone = () => !isVisible(editor) && stage() === undefined;
      return {
        over: 'network',
        sent: gone,
        not() {
          if ((alerts.fresh() && inDialog()) || back()) return 'failed';
          // What was pressed led to another step.
          const further = writing && !isVisible(editor) && !gone() && button() !== undefined;
          return further ? 'unknown' : undefined;
        },
      };
    },
    continues: () => !isVisible(editor) && stage() !== undefined,
  };
}
