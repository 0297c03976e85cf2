import { useId } from 'react';
import { CommentBox } from './comments';
import { Dialog } from './dialog';
import { PostCard } from './feed';
import { sx } from './looks';
import { Icon, Press, Shown } from './parts';
import { closeOverlay, listAt, postById, useStore } from './store';
import { useWords } from './use-words';

/** A post over the page, its comment box at the foot: where a comment begun in the feed goes on. */
export function PostDialog({ postId, draft }: { postId: string; draft?: string }) {
  const words = useWords();
  const id = useId();
  const post = useStore(() => postById(postId));
  const list = listAt(useStore(({ path }) => path));
  if (!post) return null;
  return (
    <Dialog labelledBy={id} look="post-dialog" onClose={closeOverlay}>
      <div className={sx('dialog-head')}>
        <h2 id={id}>
          <span>
            <Shown text={words.postBy(post.by.name)} />
          </span>
        </h2>
        <Press label={words.close} look="round" onPress={closeOverlay}>
          <Icon name="close" />
        </Press>
      </div>
      <div className={sx('dialog-body')}>
        <PostCard post={post} list={list} inDialog />
      </div>
      <div className={sx('dialog-foot')}>
        <CommentBox post={post} autoFocus {...(draft ? { draft } : {})} />
      </div>
    </Dialog>
  );
}
