import { EditorState } from 'draft-js';
import { useState } from 'react';
import { create } from 'zustand';
import { Avatar } from './avatar';
import { decorator, limit } from './decorators';
import { DraftBox } from './draft-box';
import { Icon } from './icons';
import { PostPreview } from './post';
import { createPost, takeFailure } from './send';
import { addPost, go, labels, practice, say } from './store';
import { me, type Post } from './world';

interface Part {
  key: number;
  state: EditorState;
}

let parts = 0;
const newPart = (): Part => {
  parts += 1;
  return { key: parts, state: EditorState.createEmpty(decorator) };
};

/** Drafts stand outside the tree: they survive when the app replaces everything under its root. */
const useDrafts = create<{ drafts: ReadonlyMap<string, readonly Part[]> }>(() => ({
  drafts: new Map(),
}));

const write = (id: string, change: (old: readonly Part[]) => readonly Part[]) =>
  useDrafts.setState(({ drafts }) => ({
    drafts: new Map(drafts).set(id, change(drafts.get(id) ?? [])),
  }));

const textOf = ({ state }: Part) => state.getCurrentContent().getPlainText('\n');

/** Whether a composer holds words; `forget` throws them away. */
export const useHasWords = (id: string) =>
  useDrafts(({ drafts }) => (drafts.get(id) ?? []).some((part) => textOf(part).trim() !== ''));
export const forget = (id: string) => write(id, () => [newPart()]);

const parted = (id: string): readonly Part[] => {
  const found = useDrafts.getState().drafts.get(id);
  if (found) return found;
  const first = [newPart()];
  useDrafts.getState().drafts = new Map(useDrafts.getState().drafts).set(id, first);
  return first;
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface ComposerProps {
  id: string;
  /** Where it stands: decides the name of the send button, and whether parts can be added. */
  place: 'inline' | 'modal';
  placeholder: string;
  answers?: Post | undefined;
  quotes?: Post | undefined;
  /** The "Replying to" line: always in a modal; inline only once it has had the focus. */
  chip: 'always' | 'focused';
  onSent?(): void;
}

/** One composer: its parts, the post it quotes, its tool bar with the send button. */
export function Composer(props: ComposerProps) {
  const { id, place, placeholder, answers, quotes, chip, onSent } = props;
  const list = useDrafts(({ drafts }) => drafts.get(id)) ?? parted(id);
  const [focused, setFocused] = useState(chip === 'always');
  const [sending, setSending] = useState(false);
  const texts = list.map(textOf);
  const sendable =
    !sending && texts.every((text) => text.trim() !== '' && [...text].length <= limit);

  const send = async () => {
    if (!sendable) return;
    setSending(true);
    const fail = takeFailure();
    try {
      await pause(Number(practice.switches.get('delay') ?? 120));
      let above = answers?.id;
      for (const text of texts) {
        const post = await createPost({ text, answers: above, quotes: quotes?.id }, fail);
        practice.sent.push({
          surface: answers ? 'reply' : quotes ? 'quote' : 'post',
          text,
          ...(answers ? { to: answers.by } : quotes ? { to: quotes.by } : {}),
        });
        addPost({
          id: post,
          by: me.handle,
          text,
          at: Date.now(),
          counts: { replies: 0, reposts: 0, likes: 0 },
          ...(above ? { answers: above } : {}),
          ...(quotes ? { quotes: quotes.id } : {}),
        });
        above = post;
      }
      forget(id);
      onSent?.();
      say(labels.sent, `/${me.handle}/status/${above}`);
    } catch (error) {
      const automated = error instanceof Error && error.message === 'automated';
      say(automated ? labels.automated : labels.broken);
    } finally {
      setSending(false);
    }
  };
  const change = (key: number, state: EditorState) =>
    write(id, (old) => old.map((part) => (part.key === key ? { key, state } : part)));

  return (
    <div className={`composer ${place}`}>
      <div className="parts">
        {list.map(({ key, state }, index) => (
          <div key={key}>
            <div className="part">
              <Avatar person={me} />
              <div className="column">
                {answers && index === 0 && focused && (
                  <div className="chip" dir="ltr">
                    <span>{labels.replyingTo} </span>
                    <a href={`/${answers.by}`}>@{answers.by}</a>
                  </div>
                )}
                <DraftBox
                  state={state}
                  index={index}
                  placeholder={index > 0 ? labels.partPlaceholder : placeholder}
                  autoFocus={place === 'modal'}
                  onFocus={() => setFocused(true)}
                  onSend={send}
                  onChange={(next) => change(key, next)}
                />
                {quotes && index === 0 && (
                  <div data-testid="attachments">
                    <PostPreview post={quotes} />
                  </div>
                )}
              </div>
            </div>
          </div>
        ))}
      </div>
      <div data-testid="toolBar">
        <nav data-testid="ScrollSnap-List">
          {(['picture', 'poll', 'emoji', 'clock'] as const).map((name) => (
            <button
              key={name}
              type="button"
              data-testid={name === 'clock' ? 'scheduleOption' : undefined}
              aria-label={
                {
                  picture: labels.media,
                  poll: labels.poll,
                  emoji: labels.emoji,
                  clock: labels.schedule,
                }[name]
              }
            >
              <Icon name={name} />
            </button>
          ))}
          <input data-testid="fileInput" type="file" hidden />
        </nav>
        <div className="ends">
          <Count text={texts.at(-1) ?? ''} />
          {place === 'modal' && !answers && !quotes && texts.some((text) => text !== '') && (
            <button
              type="button"
              data-testid="addButton"
              aria-label={labels.addPart}
              onClick={() => write(id, (old) => [...old, newPart()])}
            >
              <Icon name="plus" />
            </button>
          )}
          <button
            // X makes a new button whenever a part comes or goes.
            key={list.length}
            type="button"
            data-testid={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
            disabled={!sendable}
            aria-disabled={sendable ? undefined : 'true'}
            onClick={send}
          >
            <div>
              <span>
                <span>
                  {answers ? labels.reply : list.length > 1 ? labels.postAll : labels.post}
                </span>
              </span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}

/** How much of the limit is used. */
function Count({ text }: { text: string }) {
  const used = [...text].length;
  if (used === 0) return null;
  return (
    <div
      className={used > limit ? 'count over' : 'count'}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={limit}
      aria-valuenow={Math.min(used, limit)}
      aria-label={`${limit - used}`}
      style={{ '--used': Math.min(1, used / limit) } as React.CSSProperties}
    >
      {used > limit - 21 ? limit - used : ''}
    </div>
  );
}

/** Opens the modal composer for a new post, a reply or a quote. */
export const compose = (query: { in_reply_to?: string; quote?: string } = {}) => {
  const search = new URLSearchParams(query).toString();
  go(`/compose/post${search && `?${search}`}`);
};
