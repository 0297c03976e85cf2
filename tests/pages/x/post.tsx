import { useState } from 'react';
import { Avatar } from './avatar';
import { compose } from './composer';
import { Icon } from './icons';
import { Link } from './link';
import { RichText, WithEmoji } from './rich-text';
import { go, keep, labels, like, postBy, repost, usePage } from './store';
import { type Post, personBy } from './world';

const ago = (at: number): string => {
  const minutes = Math.round((Date.now() - at) / 60_000);
  if (minutes < 1) return 'now';
  return minutes < 60 ? `${minutes}m` : `${Math.round(minutes / 60)}h`;
};

const Time = ({ at }: { at: number }) => (
  <time dateTime={new Date(at).toISOString()}>{ago(at)}</time>
);

export const pathOf = ({ by, id }: Post) => `/${by}/status/${id}`;

/** `User-Name`: exactly two children, the name and then the handle with the time. */
function UserName({ post, timed }: { post: Post; timed: boolean }) {
  const person = personBy(post.by);
  return (
    <div data-testid="User-Name">
      <div>
        <Link href={`/${person.handle}`} role="link">
          <WithEmoji text={person.name} />
        </Link>
      </div>
      <div>
        <Link href={`/${person.handle}`} tabIndex={-1} role="link">
          @{person.handle}
        </Link>
        {timed && (
          <>
            <span aria-hidden="true">·</span>
            <Link href={pathOf(post)} role="link">
              <Time at={post.at} />
            </Link>
          </>
        )}
      </div>
    </div>
  );
}

/** A quoted post: names and words, and no link at all. */
export function PostPreview({ post }: { post: Post }) {
  const person = personBy(post.by);
  return (
    <div className="preview" tabIndex={-1}>
      <div className="preview-head">
        <Avatar person={person} small />
        <div data-testid="User-Name">
          <div>
            <b>
              <WithEmoji text={person.name} />
            </b>
          </div>
          <div>
            <span>@{person.handle}</span>
            <span aria-hidden="true">·</span>
            <Time at={post.at} />
          </div>
        </div>
      </div>
      <div data-testid="tweetText" dir="auto">
        <WithEmoji text={post.text} />
      </div>
    </div>
  );
}

/** Reply, repost (with its menu), like, bookmark. */
function Actions({ post }: { post: Post }) {
  const liked = usePage((page) => page.liked.has(post.id));
  const reposted = usePage((page) => page.reposted.has(post.id));
  const kept = usePage((page) => page.kept.has(post.id));
  const [menu, setMenu] = useState(false);
  const { replies, reposts, likes } = post.counts;
  const count = (number: number) => (number > 0 ? <span>{number}</span> : null);
  return (
    <fieldset className="actions">
      <button
        type="button"
        data-testid="reply"
        aria-label={labels.reply}
        onClick={() => compose({ in_reply_to: post.id })}
      >
        <Icon name="reply" />
        {count(replies)}
      </button>
      <span className="menu-place">
        <button
          type="button"
          className={reposted ? 'on' : ''}
          data-testid={reposted ? 'unretweet' : 'retweet'}
          aria-label={labels.repost}
          aria-haspopup="menu"
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        >
          <Icon name="repost" />
          {count(reposts + Number(reposted))}
        </button>
        {menu && (
          <div className="menu" role="menu" data-testid="Dropdown">
            <button
              type="button"
              role="menuitem"
              data-testid={reposted ? 'unretweetConfirm' : 'retweetConfirm'}
              onClick={() => {
                repost(post.id);
                setMenu(false);
              }}
            >
              <Icon name="repost" /> {reposted ? labels.undoRepost : labels.repost}
            </button>
            <a
              role="menuitem"
              href="/compose/post"
              onClick={(event) => {
                event.preventDefault();
                setMenu(false);
                compose({ quote: post.id });
              }}
            >
              <Icon name="pen" /> {labels.quote}
            </a>
          </div>
        )}
      </span>
      <button
        type="button"
        className={liked ? 'on' : ''}
        data-testid={liked ? 'unlike' : 'like'}
        aria-label={liked ? labels.unlike : labels.like}
        onClick={() => like(post.id)}
      >
        <Icon name="like" />
        {count(likes + Number(liked))}
      </button>
      <button
        type="button"
        className={kept ? 'on' : ''}
        data-testid={kept ? 'removeBookmark' : 'bookmark'}
        aria-label={labels.bookmark}
        onClick={() => keep(post.id)}
      >
        <Icon name="bookmark" />
      </button>
    </fieldset>
  );
}

interface PostArticleProps {
  post: Post;
  /** `focal`: the post of a status page; `answered`: shown above a reply in the modal. */
  kind: 'row' | 'focal' | 'answered';
}

/** One post. */
export function PostArticle({ post, kind }: PostArticleProps) {
  const person = personBy(post.by);
  const quoted = postBy(post.quotes);
  return (
    <article
      data-testid="tweet"
      data-post={post.id}
      className={kind}
      tabIndex={kind === 'row' ? 0 : -1}
      onClick={(event) => {
        const { target } = event;
        const control = target instanceof Element && target.closest('button, a');
        if (kind === 'row' && !control) go(pathOf(post));
      }}
      onKeyDown={(event) => {
        if (kind === 'row' && event.key === 'Enter' && event.target === event.currentTarget)
          go(pathOf(post));
      }}
    >
      <Avatar person={person} />
      <div className="column">
        <UserName post={post} timed={kind !== 'focal'} />
        <div data-testid="tweetText" dir="auto">
          <RichText text={post.text} />
        </div>
        {quoted && <PostPreview post={quoted} />}
        {kind === 'focal' && (
          <div className="stamp">
            <Link href={pathOf(post)} role="link">
              <Time at={post.at} />
            </Link>
          </div>
        )}
        {kind !== 'answered' && <Actions post={post} />}
      </div>
    </article>
  );
}
