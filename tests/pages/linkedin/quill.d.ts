/** The part of Quill 1.3.6 that the practice page uses; the package has no types of its own. */
declare module 'quill/dist/quill.core.js' {
  export interface QuillRange {
    index: number;
    length: number;
  }

  export interface NativeRange {
    native: Range;
  }

  /** Quill's own selection module, of which a page in a shadow root replaces what looks at the document. */
  export interface QuillSelection {
    root: HTMLElement;
    getNativeRange(): NativeRange | null;
    normalizeNative(range: AbstractRange): NativeRange | null;
    setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number): void;
    hasFocus(): boolean;
    update(source: string): void;
  }

  export default class Quill {
    constructor(container: HTMLElement, options: object);
    static register(blot: unknown, suppressWarning?: boolean): void;
    static import(name: 'blots/inline'): InlineBlot;
    readonly root: HTMLElement;
    readonly selection: QuillSelection;
    getText(index?: number, length?: number): string;
    getLength(): number;
    getSelection(): QuillRange | null;
    setSelection(index: number, length: number, source?: string): void;
    setText(text: string, source?: string): void;
    insertText(index: number, text: string, formats?: object, source?: string): void;
    deleteText(index: number, length: number, source?: string): void;
    focus(): void;
    on(
      event: 'text-change',
      listener: (delta: unknown, old: unknown, source: string) => void,
    ): void;
  }

  export interface InlineBlot {
    new (): object;
    create(value?: string): HTMLElement;
  }
}
