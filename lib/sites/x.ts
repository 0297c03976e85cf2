import type { Addressee, Surface } from '@/lib/draft/draft';
import type { Answered, Composer, Proof, SiteAdapter } from './composer';
import { readEditors } from './editor-text';
import { answeredPost, lastMessage } from './x/answers';
import { hasOpenList, isEnabled, isPostEditor, markup, postEditors, seen } from './x/markup';
import {
  addressees,
  authorAbove,
  authorOfInline,
  chatPartner,
  mentionsIn,
  type Person,
  quotedBelow,
  replyingTo,
} from './x/people';
import { accountOf, messageProof, postProof } from './x/proof';
import { chatThread, statusThread } from './x/thread';

/** A key that an input method is still working on; its `key` may say Enter all the same. */
const isImeKey = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

const hits = (event: Event, element: Element | undefined): boolean =>
  element !== undefined && event.target instanceof Node && element.contains(event.target);

/**
 * Whether an event presses a control. A `<button>` turns Enter and Space into a click by itself, and that click is
 * the one event to claim; the `div[role=button]` of older pages does it in its key handler.
 */
function presses(event: MouseEvent | KeyboardEvent, control: HTMLElement | undefined): boolean {
  if (!control || !isEnabled(control) || !hits(event, control)) return false;
  if (!(event instanceof KeyboardEvent)) return event.type === 'click';
  const native = control.matches('button, input');
  return !native && event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ');
}

/** Home, modal, reply, quote and thread: one editor a part, one send button for all of them. */
class PostComposer implements Composer {
  readonly site = 'x';

  constructor(
    readonly editor: HTMLElement,
    readonly scope: Element,
  ) {}

  /** Read afresh: the post that is answered or quoted is drawn after the editor. */
  get surface(): Surface {
    if (this.inline()) return 'reply';
    const { author, quoted } = this.people();
    return author ? 'reply' : quoted ? 'quote' : 'post';
  }

  editors(): HTMLElement[] {
    return postEditors(this.scope);
  }

  /** Looked up afresh: X makes a new button whenever a part of a thread comes or goes. */
  sendControl(): HTMLElement | undefined {
    if (!this.scope.isConnected) return undefined;
    return this.scope.querySelector<HTMLElement>(markup.postButton) ?? undefined;
  }

  sends(event: MouseEvent | KeyboardEvent): boolean {
    const control = this.sendControl();
    if (!(event instanceof KeyboardEvent)) return presses(event, control);
    if (event.type !== 'keydown' || isImeKey(event)) return false;
    if (presses(event, control)) return true;
    const editor = this.editors().find((part) => hits(event, part));
    if (!editor || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
    return control !== undefined && isEnabled(control) && !hasOpenList(editor);
  }

  addressees(): Addressee[] {
    const { author, quoted } = this.people();
    const mentioned = mentionsIn(readEditors(this.editors()).text);
    return addressees(this.own(), [
      ['author', author],
      ...mentioned.map((person) => ['mention', person] as const),
      ['quoted', quoted],
    ]);
  }

  thread(): string | undefined {
    if (this.surface !== 'reply') return undefined;
    const [first = this.editor] = this.editors();
    return statusThread(this.inline() ?? this.scope, first);
  }

  answers(): Answered | undefined {
    const own = this.own();
    const [first = this.editor] = this.editors();
    const { author } = this.people();
    if (!own || !author || author.handle === own) return undefined;
    return answeredPost(this.inline() ?? this.scope, first, author.handle, own);
  }

  release(): boolean {
    const control = this.sendControl();
    if (!control || !isEnabled(control)) return false;
    control.click();
    return true;
  }

  proof(signal: AbortSignal): Promise<Proof> {
    return postProof(this, this.editor.ownerDocument, this.own(), signal);
  }

  private own(): string | undefined {
    return accountOf(this.editor.ownerDocument);
  }

  private inline(): Element | null {
    return this.editor.closest(markup.inlineReply);
  }

  /** The author answered and the author quoted, as the page shows them now. */
  private people(): { author?: Person | undefined; quoted?: Person | undefined } {
    const [first = this.editor] = this.editors();
    const inline = this.inline();
    const { pathname } = this.editor.ownerDocument.location;
    if (inline) {
      const author = authorOfInline(inline, pathname);
      return { author: this.answered(author, inline, first) };
    }
    if (!this.scope.matches(markup.dialog)) return {};
    const author = this.answered(authorAbove(this.scope, first), this.scope, first);
    return { author, quoted: quotedBelow(this.scope, first) };
  }

  /** A drawn "Replying to" line wins over the post above: X takes others along, and leaves ourselves out. */
  private answered(author: Person | undefined, around: Element, editor: Node) {
    const named = replyingTo(around, editor, this.own());
    const [first] = named;
    return first && !named.some(({ handle }) => handle === author?.handle) ? first : author;
  }
}

/** X Chat: a real `<textarea>` whose send button mounts with the first letter; Enter sends. */
class ChatComposer implements Composer {
  readonly site = 'x';
  readonly surface = 'message';

  constructor(readonly editor: HTMLElement) {}

  get scope(): Element {
    return this.editor.closest(markup.chatForm) ?? this.panel();
  }

  editors(): HTMLElement[] {
    return [this.editor];
  }

  sendControl(): HTMLElement | undefined {
    return this.panel().querySelector<HTMLElement>(markup.chatButton) ?? undefined;
  }

  sends(event: MouseEvent | KeyboardEvent): boolean {
    if (!(event instanceof KeyboardEvent)) return presses(event, this.sendControl());
    if (event.type !== 'keydown' || isImeKey(event)) return false;
    if (presses(event, this.sendControl())) return true;
    if (!hits(event, this.editor) || event.key !== 'Enter' || event.shiftKey) return false;
    return readEditors([this.editor]).text.trim() !== '' && !hasOpenList(this.editor);
  }

  addressees(): Addressee[] {
    const own = accountOf(this.editor.ownerDocument);
    return addressees(own, [['partner', chatPartner(this.panel(), own)]]);
  }

  thread(): string | undefined {
    return chatThread(this.panel(), this.addressees());
  }

  answers(): Answered | undefined {
    const [partner] = this.addressees();
    return partner && lastMessage(this.panel(), partner);
  }

  release(): boolean {
    const control = this.sendControl();
    if (control) {
      if (!isEnabled(control)) return false;
      control.click();
      return true;
    }
    if (!this.editor.isConnected) return false;
    const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
    this.editor.dispatchEvent(
      new KeyboardEvent('keydown', { ...enter, bubbles: true, cancelable: true, composed: true }),
    );
    return true;
  }

  proof(signal: AbortSignal): Promise<Proof> {
    return messageProof(this.editor, () => this.panel(), signal);
  }

  private panel(): Element {
    return this.editor.closest(markup.chatPanel) ?? this.editor.closest('form') ?? this.editor;
  }
}

/** The nearest element that holds the editor and its tool bar; the tool bar is a sibling branch, never around it. */
function postScope(editor: HTMLElement): Element | undefined {
  const bound = editor.closest(`${markup.dialog}, ${markup.inlineReply}`);
  if (bound) return bound;
  for (
    let node = editor.parentElement;
    node && !node.matches(markup.page);
    node = node.parentElement
  )
    if (node.querySelector(markup.toolBar) && node.querySelector(markup.postButton)) return node;
  return undefined;
}

/** X: the desktop web app, with what is known of its mobile composer. */
export const x: SiteAdapter = {
  site: 'x',
  hosts: ['x.com', 'twitter.com'],
  seen,
  account: accountOf,
  recognize(editor) {
    if (editor.matches(markup.chatEditor)) return new ChatComposer(editor);
    const scope = isPostEditor(editor) ? postScope(editor) : undefined;
    return scope && new PostComposer(editor, scope);
  },
};
