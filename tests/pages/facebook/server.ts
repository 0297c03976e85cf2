import type { Sent } from '../practice';

/** One GraphQL call as Facebook makes it: one address for all, the name in the form body. Throws when it answers errors. */
export async function graphql(name: string, variables: Record<string, unknown>): Promise<void> {
  const response = await fetch('/api/graphql/', {
    method: 'POST',
    headers: { 'x-fb-friendly-name': name },
    body: new URLSearchParams({
      fb_api_caller_class: 'RelayModern',
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
    }),
  });
  const answer: { errors?: unknown[] } = await response.json();
  // Facebook answers 200 all the same.
  if (answer.errors) throw new Error(`${name} was refused.`);
}

/** Whether this send fails: once with `fail`, every time with `fail:always`. */
export function takeFailure(): boolean {
  const { switches } = window.practice;
  const fail = switches.get('fail');
  if (fail === 'on') switches.delete('fail');
  return fail === 'on' || fail === 'always';
}

/** Resolves after a while, as a server on the other side of the world would. */
export const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function record(sent: Sent): void {
  window.practice.sent.push(sent);
}
