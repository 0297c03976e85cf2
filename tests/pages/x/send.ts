import { practice } from './store';

export interface Outgoing {
  text: string;
  answers?: string | undefined;
  quotes?: string | undefined;
}

interface Answer {
  errors?: { message: string }[];
  data?: { create_tweet?: { tweet_results: { result: { rest_id: string } } } };
}

const query = () => Math.random().toString(36).slice(2, 12);

/** The switch `fail`: `on` (refused with a 200), `http` (a 503); it holds for the next send only. */
export function takeFailure(): string {
  const fail = practice.switches.get('fail') ?? 'off';
  practice.switches.delete('fail');
  return fail === 'off' ? '' : fail;
}

/** Posts by XMLHttpRequest, as X does. Resolves with the new post's id; rejects when X refuses or does not answer. */
export function createPost({ text, answers, quotes }: Outgoing, fail: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/i/api/graphql/${query()}/CreateTweet${fail && `?fail=${fail}`}`);
    request.setRequestHeader('content-type', 'application/json');
    request.onerror = () => reject(new Error('offline'));
    request.onload = () => {
      if (request.status !== 200) return reject(new Error('broken'));
      const answer: Answer = JSON.parse(request.responseText);
      const id = answer.data?.create_tweet?.tweet_results.result.rest_id;
      if (id) resolve(id);
      else reject(new Error('automated'));
    };
    request.send(
      JSON.stringify({
        variables: {
          tweet_text: text,
          ...(answers ? { reply: { in_reply_to_tweet_id: answers } } : {}),
          ...(quotes ? { attachment_url: `https://x.com/i/status/${quotes}` } : {}),
        },
      }),
    );
  });
}
