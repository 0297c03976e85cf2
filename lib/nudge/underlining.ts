import type { Finding } from '@/lib/analysis/finding';
import { boundsOf, type EditorText, isField, rangeOf } from '@/lib/sites/editor-text';
import type { Highlights, Mark } from './highlights';

/** Whether a range still stands exactly where its words are now. */
function stands({ range }: Mark, bounds: StaticRangeInit): boolean {
  return (
    range.startContainer === bounds.startContainer &&
    range.startOffset === bounds.startOffset &&
    range.endContainer === bounds.endContainer &&
    range.endOffset === bounds.endOffset
  );
}

/** The underlines of one composer. Nothing is painted anew while every underline stands where it should. */
export class Underlining {
  /** Paints a form field, whose text has no nodes to highlight; set by whoever shows the composer. */
  paintField: ((findings: Finding[], text: string) => void) | undefined;
  #marks: Mark[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly highlights: Highlights,
  ) {}

  /** Underlines the findings in a text that was read from the page just now. */
  paint(findings: readonly Finding[], text: EditorText): void {
    const stretches = findings.filter(({ whole }) => !whole);
    if (isField(this.host)) {
      this.paintField?.(stretches, text.text);
      return;
    }
    const root = this.host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (this.#isPainted(stretches, text)) this.highlights.reassert();
    else {
      this.#marks = stretches.flatMap(({ rule, start, end }) => {
        const range = rangeOf(text, start, end);
        return range ? [{ rule, range }] : [];
      });
      this.highlights.paint(root, this, this.#marks);
    }
  }

  clear(): void {
    this.#marks = [];
    this.highlights.clear(this);
    this.paintField?.([], '');
  }

  #isPainted(stretches: readonly Finding[], text: EditorText): boolean {
    if (stretches.length !== this.#marks.length) return false;
    return stretches.every(({ rule, start, end }, index) => {
      const mark = this.#marks[index];
      const bounds = boundsOf(text, start, end);
      return mark?.rule === rule && bounds !== undefined && stands(mark, bounds);
    });
  }
}
