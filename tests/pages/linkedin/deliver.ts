import type { Sent } from '../practice';
import { pause } from './dom';

/** The requests as the site names them (sites.md 3.6). */
export const paths = {
  post: '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.279996efa5064c01775d5aff003d9377',
  commentV1:
    '/voyager/api/voyagerSocialDashNormComments?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43',
  commentV2:
    '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
  message: '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
} as const;

/**
 * Sends to the practice server and records what went out. False when it did not: the switch `fail:on` makes the
 * next send fail with a server error, `fail:soft` with a 200 that carries errors.
 */
export async function deliver(path: keyof typeof paths, sent: Sent): Promise<boolean> {
  const { switches } = window.practice;
  const fail = switches.get('fail') ?? 'off';
  switches.set('fail', 'off');
  const outcome = { on: 'fail', soft: 'soft' }[fail] ?? 'ok';
  await pause(120);
  const response = await fetch(paths[path], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outcome, text: sent.text }),
  });
  const answer: { errors?: unknown } = response.ok ? await response.json() : { errors: [] };
  if (answer.errors) return false;
  window.practice.sent.push(sent);
  return true;
}
