/**
 * What every practice page shares: the record of what the "site" really sent, taken from the editor's own
 * model, and the switches that tests and the curious can set (`?practice=fail:on,dom:v2`).
 */
export interface Sent {
  surface: 'post' | 'reply' | 'quote' | 'message';
  /** The text as the site's model has it at the moment of sending; one entry a part for a thread. */
  text: string;
  /** Handle, slug or name of whom it answers, as the site knows it. */
  to?: string;
}

export interface Practice {
  sent: Sent[];
  /** Switches by name, e.g. `fail`: the next send fails and keeps the text. */
  switches: Map<string, string>;
  /** Free hooks of a page for its tests, e.g. `rerender()`. */
  acts: Map<string, (...args: string[]) => void>;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

/** Reads the switches from the page's address and installs `window.practice`. */
export function startPractice(defaults: Record<string, string> = {}): Practice {
  const given = new URLSearchParams(location.search).get('practice') ?? '';
  const pairs = given.split(',').flatMap((pair) => {
    const [name, value = 'on'] = pair.split(':');
    return name ? [[name, value] as const] : [];
  });
  window.practice = {
    sent: [],
    switches: new Map([...Object.entries(defaults), ...pairs]),
    acts: new Map(),
  };
  return window.practice;
}
