import { useId } from 'react';
import { Comments } from './comments';
import { sx } from './looks';
import { Icon, Link, Portrait, Press, profileHref, Shown } from './parts';
import { graphql } from './server';
import { type ListId, openOverlay, toggleLike, useStore, writerAt } from './store';
import { useWords } from './use-words';
import { groupId, kitchen, type Post } from './world';

/** One post. Most have no `role=article` any more, only a place in the list; `labels:old` gives the older form. */
export function PostCard(props: {
  post: Post;
  place?: number;
  list: ListId | undefined;
  inDialog?: boolean;
}) {
  const words = useWords();
  const id = useId();
  const { post, place, list, inDialog } = props;
  const moves = list === 'feed' && window.practice.switches.get('moves') !== 'off';
  const open = useStore(({ overlay }) => overlay?.kind === 'post' && overlay.postId === post.id);
  const group = list === 'group' ? groupId : undefined;
  const role = window.practice.switches.get('labels') === 'old' ? 'article' : undefined;
  const comment = () => openOverlay({ kind: 'post', postId: post.id });
  const like = async () => {
    toggleLike(post.id);
    await graphql('CometUFIFeedbackReactMutation', { feedback: post.id });
  };
  return (
    <div
      aria-posinset={place}
      aria-describedby={inDialog ? undefined : `${id}m`}
      aria-labelledby={inDialog ? undefined : `${id}n`}
      role={inDialog ? undefined : role}
      className={sx('card', 'post', inDialog && 'flat')}
    >
      <div className={sx('byline')}>
        <Portrait person={post.by} />
        <div>
          <div data-ad-rendering-role="profile_name" id={`${id}n`}>
            <h3 className={sx('name')}>
              <span>
                <Link to={profileHref(post.by, group)}>
                  <Shown text={post.by.name} />
                </Link>
              </span>
            </h3>
          </div>
          <div className={sx('when')}>
            <span>{post.ago}</span>
            <Icon name="globe" />
          </div>
        </div>
      </div>
      <div
        data-ad-rendering-role="story_message"
        data-ad-preview="message"
        dir="auto"
        id={`${id}m`}
        className={sx('story')}
      >
        <Shown text={post.text} />
      </div>
      {post.picture && (
        <div
          role="img"
          aria-label={post.picture.caption}
          className={sx('picture')}
          style={{
            background: `radial-gradient(120% 90% at 20% 15%, ${post.picture.from}, ${post.picture.to})`,
          }}
        >
          <span>{post.picture.caption}</span>
        </div>
      )}
      <div className={sx('counts')}>
        <span role="button" tabIndex={0} aria-label={words.like} className={sx('count')}>
          {post.likes}
        </span>
        <span>{post.comments.length + post.comments.flatMap(({ replies }) => replies).length}</span>
      </div>
      <div className={sx('acts')}>
        <Press
          label={post.liked ? words.removeLike : words.like}
          look={post.liked ? 'liked' : 'act'}
          rendering="like_button"
          onPress={() => void like()}
        >
          <Icon name="like" filled={post.liked ?? false} />
          {words.like}
        </Press>
        <Press label={words.leaveComment} look="act" rendering="comment_button" onPress={comment}>
          <Icon name="chat" />
          {words.comment}
        </Press>
        <Press label={words.share} look="act" rendering="share_button" onPress={() => undefined}>
          <Icon name="share" />
          {words.share}
        </Press>
      </div>
      <Comments
        post={post}
        {...(group ? { group } : {})}
        box={inDialog || open ? 'none' : moves ? 'moves' : 'stays'}
      />
    </div>
  );
}

/** The line that opens the dialog for a new post. */
function Opener({ list }: { list: ListId }) {
  const words = useWords();
  const writer = writerAt(useStore(({ path }) => path));
  return (
    <div
      role="region"
      aria-label={words.createPost}
      data-pagelet={list === 'group' ? 'GroupInlineComposer' : 'FeedComposer'}
      className={sx('card', 'opener')}
    >
      <Portrait person={writer} />
      <Press
        look="ask"
        onPress={() => openOverlay({ kind: 'create', as: writer, list, steps: writer === kitchen })}
      >
        {words.onYourMind}
      </Press>
    </div>
  );
}

export function PostList({ list }: { list: ListId }) {
  const posts = useStore(({ lists }) => lists[list]);
  return (
    <>
      <Opener list={list} />
      <div role="feed" className={sx('feed')}>
        {posts.map((post, index) => (
          <PostCard key={post.id} post={post} place={index + 1} list={list} />
        ))}
      </div>
    </>
  );
}
