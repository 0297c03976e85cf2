import { conversationThread } from '../conversation-thread';
import { message } from './selectors';
import { partners, postOf } from './spoken-to';

/** A post's urn, alone or in that of a comment on it (`urn:li:comment:(activity:1,2)`). */
const postUrn = /(?:urn:li:|\()(activity|ugcPost|share):(\d+)/;

const urnIn = (element: Element): string | undefined => {
  for (const name of ['data-urn', 'data-id', 'componentkey', 'id']) {
    const [, kind, id] = postUrn.exec(element.getAttribute(name) ?? '') ?? [];
    if (kind && id) return `${kind}:${id}`;
  }
  return undefined;
};

const marked =
  '[data-urn*="urn:li:"], [data-id*="urn:li:"], [componentkey*="urn:li:"], [id*="urn:li:"]';

/**
 * The post that a comment belongs to, as `activity:<id>`: in the key of its box, on the post, in the urn of a comment
 * under it, or in the address of the post's own page.
 */
export function commentThread(box: Element): string | undefined {
  const update = postOf(box);
  const around = update ? [update, ...update.querySelectorAll(marked)] : [];
  const known = [box, ...around].flatMap((element) => urnIn(element) ?? [])[0];
  if (known) return known;
  const [, kind, id] =
    /^\/feed\/update\/urn:li:(activity|ugcPost|share):(\d+)/.exec(
      box.ownerDocument.location.pathname.replaceAll(/%3A/gi, ':'),
    ) ?? [];
  return kind && id ? `${kind}:${id}` : undefined;
}

/** The conversation that a message belongs to; its id is in the address of messaging's own page alone. */
export function messageThread(form: Element): string | undefined {
  const { pathname } = form.ownerDocument.location;
  const id = /^\/messaging\/thread\/([\w=-]+)\/?$/.exec(pathname)?.[1];
  const isOwnPage = id !== 'new' && !form.closest(message.bubble);
  return conversationThread(partners(form), isOwnPage ? id : undefined);
}
