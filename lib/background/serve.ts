import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from '@/lib/messaging';
import { Refusal } from '@/lib/refusal';
import type { z } from '@/lib/zod';
import { type Argument, argumentSchemas, type Method } from './arguments';
import type { Handlers, Sender } from './handlers';

/**
 * Parses what a message carries and hands it to its handler. Only our own pages and content scripts are answered.
 * Refuses with `not-ours` or `bad-arguments`; the message names the place in the arguments, never their content.
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
