import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from '@/lib/messaging';
import { Refusal } from '@/lib/refusal';
import type { z } from '@/lib/zod';
import { type Argument, argumentSchemas, type Method } from './arguments';
import type { Handlers, Sender } from './handlers';

/**
 * What the coach on a site's page may ask for. Its world is as near to the site as anything of ours comes: the record is
 * edited, taken in, merged and erased from our own pages only.
 */
const fromSites: ReadonlySet<Method> = new Set<Method>([
  'judge',
  'enabled',
  'held',
  'claim',
  'release',
  'confirm',
  'discard',
  'takeBack',
  'dismiss',
  'report',
  'opened',
  'inbound',
  'park',
]);

/** Whether a message comes from one of our own pages. */
const isOwnPage = ({ url }: Sender): boolean =>
  url?.startsWith(new URL('/', browser.runtime.getURL('/options.html')).href) ?? false;

/**
 * Parses what a message carries and hands it to its handler. Our own pages are answered whatever they ask, our content
 * scripts what a coach needs. Refuses with `not-ours`, `forbidden` or `bad-arguments`; the message names the place in
 * the arguments, never their content.
 */
export async function answer<Name extends Method>(
  handlers: Handlers,
  name: Name,
  data: unknown,
  sender: Sender,
): Promise<ReturnType<Protocol[Name]>> {
  if (sender.id !== browser.runtime.id) {
    throw new Refusal('not-ours', 'Only this extension may ask its background.');
  }
  if (!fromSites.has(name) && !isOwnPage(sender)) {
    throw new Refusal('forbidden', `Only a page of the extension may ask for ${name}.`);
  }
  const schema: z.ZodType<Argument<Name>> = argumentSchemas[name];
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => [name, ...path].join('.'));
    throw new Refusal('bad-arguments', `Not understood: ${places.join(', ')}`);
  }
  return handlers[name](parsed.data, sender);
}

const methods = Object.keys(argumentSchemas) as Method[];

/** Answers every message of the protocol, from now until the returned function is called. */
export function serve(handlers: Handlers): () => void {
  const stops = methods.map((name) =>
    onMessage(name, ({ data, sender }) => answer(handlers, name, data, sender)),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
