import type { Answered } from '../composer';
import { slugOf } from './people';
import { comment, message } from './selectors';
import {
  answered,
  answeredRow,
  authorOfPost,
  authorOfRow,
  conversationOf,
  linksOf,
  partners,
  postOf,
  threadOf,
} from './spoken-to';

/** The last message of a conversation with one person, if it is theirs. A message shows no full time. */
export function lastMessage(form: Element): Answered | undefined {
  const [partner, ...others] = partners(form);
  const rows = conversationOf(form)?.querySelectorAll(message.row) ?? [];
  const last = [...rows].at(-1);
  const id = last?.getAttribute('data-event-urn');
  if (!partner || others.length > 0 || !last?.matches(message.inbound) || !id) return undefined;
  return { id, from: partner, kind: 'message' };
}

/** The urn of a comment, in whichever attribute this build keeps it. */
function urnOf(row: Element): string | undefined {
  const marks = [row.getAttribute('data-id'), row.id, row.getAttribute('componentkey')];
  return marks.flatMap((mark) => /urn:li:comment:\(.+\)/.exec(mark ?? '') ?? [])[0];
}

/** The comment that a box answers, if it was addressed to us: under our post or our comment, or naming us. */
export function answeredComment(
  editor: Element,
  box: Element,
  own: string | undefined,
): Answered | undefined {
  const update = postOf(box);
  const first = answeredRow(box, update);
  const [person] = answered(editor, box);
  if (!own || !first || !person || person.handle === own) return undefined;
  const rows = [first, ...threadOf(first, box)];
  const row = rows.find((one) => authorOfRow(one)?.handle === person.handle);
  const id = row && urnOf(row);
  if (!row || !id) return undefined;
  const head = row.parentElement?.closest(comment.row);
  const isOurs = [
    update && authorOfPost(update)?.handle,
    head ? authorOfRow(head)?.handle : undefined,
  ].includes(own);
  const namesUs = linksOf(row).some((link) => slugOf(link.href) === own);
  if (!isOurs && !namesUs) return undefined;
  return { id, from: person, kind: namesUs && !isOurs ? 'mention' : 'reply' };
}
