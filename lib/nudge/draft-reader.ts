import type { Draft, Surface } from '@/lib/draft/draft';
import type { Composer, SiteAdapter } from '@/lib/sites/composer';
import { type EditorText, isField, readEditors } from '@/lib/sites/editor-text';

/** Reads one composer: which one it is, what stands in it, to whom it speaks; and says when that may have changed. */
export class DraftReader {
  /** What stood in the editors at the last look. */
  text: EditorText = { text: '', segments: [] };
  composer: Composer | undefined;

  #observed = new WeakSet<HTMLElement>();
  #mutations: MutationObserver;
  #changed: () => void;
  /** The editors that `text` was read from, until one of them changes. */
  #read: readonly HTMLElement[] | undefined;
  #size: ResizeObserver;

  constructor(
    readonly host: HTMLElement,
    readonly adapter: SiteAdapter,
    changed: () => void,
    gone: () => void,
  ) {
    this.composer = adapter.recognize(host);
    this.#mutations = new MutationObserver(() => this.#stale(changed));
    this.#changed = changed;
    // A removed element changes size: the page need not be watched to learn that a composer has gone.
    this.#size = new ResizeObserver(() => {
      if (!host.isConnected) gone();
    });
    this.#size.observe(host);
  }

  /** Whether the composer has left the page, with no later step that carries its draft on. */
  get gone(): boolean {
    return !this.host.isConnected && !this.composer?.continues?.();
  }

  /** Whether nothing but space stands in it. */
  get empty(): boolean {
    return this.text.text.trim() === '';
  }

  get surface(): Surface | 'unknown' {
    return this.composer?.surface ?? 'unknown';
  }

  /** Looks again which composer this is. True when the answer is another one than before. */
  recognize(): boolean {
    const before = this.surface;
    const found = this.adapter.recognize(this.host);
    // A site may carry the draft on in a later step, whose editor is hidden or gone: it is still the one we know.
    if (found || !this.composer?.continues?.()) this.composer = found;
    return this.surface !== before;
  }

  /** Looks at the editors again, if they have changed. Keeps the last text when the editor has left the page. */
  look(): EditorText {
    const editors = this.composer?.editors() ?? [this.host];
    for (const editor of editors) this.#observe(editor);
    if (this.#mutations.takeRecords().length > 0) this.#stale(this.#changed);
    const known =
      this.#read?.length === editors.length &&
      editors.every((editor, index) => editor === this.#read?.[index] && !isField(editor));
    if (!known && this.host.isConnected) {
      this.text = readEditors(editors);
      this.#read = editors;
    }
    return this.text;
  }

  /** The draft as it stands now. */
  read(): Draft {
    const { text } = this.look();
    const account = this.adapter.account(this.host.ownerDocument);
    return {
      site: this.adapter.site,
      // What is not recognised is judged as a reply, the surface with the mildest rules.
      surface: this.composer?.surface ?? 'reply',
      text,
      addressees: this.composer?.addressees() ?? [],
      ...(account === undefined ? {} : { account }),
    };
  }

  #stale(changed: () => void): void {
    this.#read = undefined;
    changed();
  }

  /** Hears no more of changes, but still of the composer's leaving. */
  rest(): void {
    this.#mutations.disconnect();
  }

  stop(): void {
    this.rest();
    this.#size.disconnect();
  }

  #observe(editor: HTMLElement): void {
    if (this.#observed.has(editor) || isField(editor)) return;
    this.#observed.add(editor);
    this.#mutations.observe(editor, { subtree: true, childList: true, characterData: true });
  }
}
