import type { StoreApi } from 'zustand/vanilla';
import type { Addressee, SiteId, Surface } from '@/lib/draft/draft';
import type { Composer, Proof, SiteAdapter } from '@/lib/sites/composer';
import { type PracticeSetting, partnerOf } from './setting';

/** The marks of our own compose box, on the elements themselves. */
export const marks = { box: 'data-practice-box', send: 'data-practice-send' } as const;

/** Fired on the box once a draft has gone out, in practice only. */
export const sentEvent = 'practice-sent';

const hits = (event: Event, element: Element | undefined): boolean =>
  element !== undefined && event.target instanceof Node && element.contains(event.target);

/** Our own compose box, which a setting makes a post, a reply, a quote or a message of a site. */
class PracticeComposer implements Composer {
  constructor(
    readonly editor: HTMLTextAreaElement,
    readonly scope: Element,
    private readonly setting: () => PracticeSetting,
  ) {}

  get site(): SiteId {
    return this.setting().site;
  }

  get surface(): Surface {
    return this.setting().surface;
  }

  editors(): HTMLElement[] {
    return [this.editor];
  }

  sendControl(): HTMLButtonElement | undefined {
    return this.scope.querySelector<HTMLButtonElement>(`[${marks.send}]`) ?? undefined;
  }

  sends(event: MouseEvent | KeyboardEvent): boolean {
    const control = this.sendControl();
    if (!control || control.disabled) return false;
    // A button turns Enter and Space into a click by itself.
    if (!(event instanceof KeyboardEvent)) return event.type === 'click' && hits(event, control);
    if (event.type !== 'keydown' || event.isComposing || event.key !== 'Enter') return false;
    return hits(event, this.editor) && (event.ctrlKey || event.metaKey);
  }

  addressees(): Addressee[] {
    const partner = partnerOf(this.setting());
    return partner ? [partner] : [];
  }

  release(): boolean {
    const control = this.sendControl();
    if (!control || control.disabled) return false;
    control.click();
    return true;
  }

  proof(signal: AbortSignal): Promise<Proof> {
    return new Promise((resolve) => {
      const shown = () => resolve({ outcome: 'sent' });
      this.scope.addEventListener(sentEvent, shown, { once: true, signal });
      signal.addEventListener('abort', () => resolve({ outcome: 'unknown' }), { once: true });
    });
  }
}

/** Our own compose box as a site: the coach meets it as it meets the others. */
export function practiceAdapter(setting: StoreApi<PracticeSetting>): SiteAdapter {
  return {
    get site() {
      return setting.getState().site;
    },
    hosts: [],
    seen: '',
    practice: true,
    account: () => undefined,
    recognize(editor) {
      const scope = editor.closest(`[${marks.box}]`);
      if (!scope || !(editor instanceof HTMLTextAreaElement)) return undefined;
      return new PracticeComposer(editor, scope, setting.getState);
    },
  };
}
