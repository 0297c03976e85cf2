import { readEditors } from '../editor-text';
import { newAlerts, type Signs } from './proof';
import type { Trace } from './trace';

/** Whether a text has been taken out of its editor, and has come back to it. */
function fateOf(editor: HTMLElement): { emptied(): boolean; back(): boolean } {
  const text = () => readEditors([editor]).text;
  const before = text();
  let emptied = false;
  let begun = false;
  const look = () => {
    const now = editor.isConnected ? text() : '';
    if (now.trim() === '') {
      emptied = true;
      begun = false;
    } else if (now !== before) begun = emptied;
  };
  return {
    emptied() {
      look();
      return emptied;
    },
    // The site puts it back at one go; a person may begin the next one with the same words.
    back() {
      look();
      return emptied && !begun && editor.isConnected && before.trim() !== '' && text() === before;
    },
  };
}

/**
 * The signs of what Facebook shows at once, before its server has answered: a message, a comment. `alertsIn` is where
 * it says that one did not go out.
 */
export function earlySigns(
  over: Signs['over'],
  editor: HTMLElement,
  alertsIn: () => ParentNode,
  trace: Trace,
): Signs {
  const alerts = newAlerts(alertsIn);
  const fate = fateOf(editor);
  return {
    over,
    early: { trace, alerts, editor },
    sent: () => fate.emptied() && trace.stands(),
    not() {
      const isBack = fate.back();
      const stands = trace.stands();
      return alerts.fresh() || trace.refused() || (isBack && !stands) ? 'failed' : undefined;
    },
  };
}
