import type { Person } from './world';

/** What the page needs of an editor, whichever engine drives it. */
export interface PageEditor {
  /** To be mounted by the page. */
  readonly element: HTMLElement;
  /** The contenteditable. */
  readonly host: HTMLElement;
  /** The engine's own model of the text: blocks joined by `\n`, hard breaks as `\n`. */
  text(): string;
  clear(): void;
  focus(): void;
  /** Put a mention first, as the site does when a comment is answered. */
  begin(person: Person): void;
}

export interface EditorOptions {
  placeholder: string;
  label: string;
  changed(text: string): void;
}
