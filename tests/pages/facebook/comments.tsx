import { type FocusEvent, useRef, useState } from 'react';
import type { Box } from './box';
import { sx } from './looks';
import { Icon, Link, Portrait, Press, profileHref, Shown } from './parts';
import { graphql, later, record, takeFailure } from './server';
import { addComment, freshId, openOverlay, settleComment, useStore, writerAt } from './store';
import { TextBox } from './text-box';
import { useWords } from './use-words';
import type { Comment, Person, Post } from './world';

/** The address name of a person, as the site knows it. */
const slugOf = (person: Person): string => person.slug ?? person.id;

/** The box under a post, or under a comment (`under`): Enter sends. */
export function CommentBox(props: {
  post: Post;
  under?: { thread: Comment; to: Person };
  draft?: string;
  autoFocus?: boolean;
  /** Called with the draft so far when the box is to move into the post's dialog. */
  onMove?(draft: string): void;
  onSent?(): void;
}) {
  const words = useWords();
  const writer = writerAt(useStore(({ path }) => path));
  const box = useRef<Box | null>(null);
  const moving = useRef(false);
  const [focused, setFocused] = useState(false);
  const [empty, setEmpty] = useState(true);
  const [error, setError] = useState(false);
  const { post, under, draft, onMove } = props;
  const label = under ? words.replyTo(under.to.name) : words.commentAs(writer.name);

  const send = async (from: Box) => {
    const text = from.text();
    if (!text.trim()) return;
    const state = from.state();
    from.clear();
    setError(false);
    const comment: Comment = {
      id: freshId(),
      by: writer,
      ago: '',
      text,
      replies: [],
      pending: true,
    };
    addComment(post.id, comment, under?.thread.id);
    const fails = takeFailure();
    try {
      await later(120);
      await graphql('useCometUFICreateCommentMutation', { feedback: post.id, text, fails });
    } catch {
      settleComment(post.id, comment.id);
      if (!from.text()) from.restore(state);
      setError(true);
      return;
    }
    record({ surface: 'reply', text, to: slugOf(under?.to ?? post.by) });
    settleComment(post.id, comment.id, { ...comment, id: freshId(), ago: '1 min', pending: false });
    props.onSent?.();
  };

  const focus = () => {
    setFocused(true);
    void graphql('CometUFILiveTypingBroadcastMutation', { feedback: post.id });
    if (!onMove || moving.current) return;
    moving.current = true;
    setTimeout(() => onMove(box.current?.state() ?? ''), 150);
  };
  const blur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
  };

  return (
    <form role="presentation" className={sx('comment-form')} onFocus={focus} onBlur={blur}>
      <Portrait person={writer} size={32} />
      <div className={sx('comment-box')}>
        <div className={sx('bubble-box')}>
          <TextBox
            label={label}
            hint={label}
            handle={box}
            autoFocus={props.autoFocus ?? false}
            listLabel={words.typing}
            start={draft ? { state: draft } : under ? { mention: under.to.name } : undefined}
            onText={(text) => setEmpty(!text.trim())}
            onEnter={(from) => void send(from)}
          />
          <div className={sx('tools')}>
            <Press label={words.emoji} look="tool" onPress={() => box.current?.focus()}>
              <Icon name="smile" />
            </Press>
            {focused && (
              <div id="focused-state-composer-submit">
                <Press
                  label={under ? words.reply : words.submitComment}
                  look="submit"
                  disabled={empty}
                  onPress={() => box.current && void send(box.current)}
                >
                  <i>
                    <Icon name="send" filled />
                  </i>
                </Press>
              </div>
            )}
          </div>
        </div>
        {error && (
          <div role="alert" className={sx('failed')}>
            {words.failed}
          </div>
        )}
      </div>
    </form>
  );
}

/** One comment or reply. */
function CommentCard(props: { comment: Comment; to?: Person; group?: string; onReply(): void }) {
  const words = useWords();
  const { comment, to, group } = props;
  const { by, ago } = comment;
  const label = to ? words.replyBy(by.name, to.name, ago) : words.commentBy(by.name, ago);
  const href = profileHref(by, group).replace('?', `?comment_id=Y29tbWVudA${comment.id}&`);
  return (
    <div role="article" aria-label={label} tabIndex={-1} className={sx('comment')}>
      <Portrait person={by} size={to ? 24 : 32} />
      <div>
        <div className={sx('bubble')}>
          <Link to={href} look="author">
            <span dir="auto">
              <Shown text={by.name} />
            </span>
          </Link>
          <div dir="auto" className={sx('said')}>
            <Shown text={comment.text} />
          </div>
        </div>
        <div className={sx('under')}>
          {comment.pending ? (
            <span>{words.posting}</span>
          ) : (
            <>
              <span>{ago}</span>
              <Press look="small" onPress={() => undefined}>
                {words.like}
              </Press>
              <Press look="small" onPress={props.onReply}>
                {words.reply}
              </Press>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** A comment with what was answered to it, and the box to answer in. */
function CommentThread({ post, thread, group }: { post: Post; thread: Comment; group?: string }) {
  const [to, setTo] = useState<Person>();
  const extra = group ? { group } : {};
  return (
    <div className={sx('thread')}>
      <CommentCard comment={thread} {...extra} onReply={() => setTo(thread.by)} />
      <div className={sx('replies')}>
        {thread.replies.map((reply) => (
          <CommentCard
            key={reply.id}
            comment={reply}
            to={thread.by}
            {...extra}
            onReply={() => setTo(reply.by)}
          />
        ))}
        {to && (
          <CommentBox
            key={to.id}
            post={post}
            under={{ thread, to }}
            autoFocus
            onSent={() => setTo(undefined)}
          />
        )}
      </div>
    </div>
  );
}

/** All comments of a post; `box`: how its own comment box behaves here. */
export function Comments(props: { post: Post; group?: string; box: 'stays' | 'moves' | 'none' }) {
  const { post, group, box } = props;
  const move = (draft: string) => openOverlay({ kind: 'post', postId: post.id, draft });
  return (
    <div className={sx('comments')}>
      {post.comments.map((thread) => (
        <CommentThread key={thread.id} post={post} thread={thread} {...(group ? { group } : {})} />
      ))}
      {box === 'stays' && <CommentBox post={post} />}
      {box === 'moves' && <CommentBox post={post} onMove={move} />}
    </div>
  );
}
