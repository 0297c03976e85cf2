import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Avatar } from './avatar';
import { Composer } from './composer';
import { Link } from './link';
import { PostArticle } from './post';
import { WithEmoji } from './rich-text';
import { labels, usePage } from './store';
import { me, type Post, personBy } from './world';

/** A timeline's cell: its post is only in the page while it is near the window (X keeps a handful at a time). */
function Cell({ children }: { children: ReactNode }) {
  const cell = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(true);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = cell;
    if (!current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: '400px' },
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <div data-testid="cellInnerDiv" ref={cell} style={near ? undefined : { height }}>
      {near && children}
    </div>
  );
}

const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <section aria-label={label}>
    <div>{children}</div>
  </section>
);

export function HomePage() {
  const posts = usePage((page) => page.posts).filter((post) => !post.answers);
  return (
    <>
      <h1 className="title">{labels.home}</h1>
      <div>
        <Composer id="home" place="inline" chip="focused" placeholder={labels.placeholder} />
      </div>
      <Timeline label={labels.timeline}>
        {posts.map((post) => (
          <Cell key={post.id}>
            <PostArticle post={post} kind="row" />
          </Cell>
        ))}
      </Timeline>
    </>
  );
}

function ancestorsOf(post: Post, posts: readonly Post[]): Post[] {
  const above = posts.find(({ id }) => id === post.answers);
  return above ? [...ancestorsOf(above, posts), above] : [];
}

/** A post with what it answers above, the inline reply right after it, and its answers below. */
export function StatusPage({ id }: { id: string }) {
  const posts = usePage((page) => page.posts);
  const post = posts.find((one) => one.id === id);
  if (!post) return <h1 className="title">404</h1>;
  return (
    <>
      <h1 className="title">{labels.post}</h1>
      <Timeline label={labels.conversation}>
        {ancestorsOf(post, posts).map((above) => (
          <div data-testid="cellInnerDiv" key={above.id}>
            <PostArticle post={above} kind="row" />
          </div>
        ))}
        <div data-testid="cellInnerDiv" key={post.id}>
          <PostArticle post={post} kind="focal" />
          <div data-testid="inline_reply_offscreen">
            <Composer
              id={`inline:${post.id}`}
              place="inline"
              chip="focused"
              placeholder={labels.replyPlaceholder}
              answers={post}
            />
          </div>
        </div>
        {posts
          .filter(({ answers }) => answers === post.id)
          .map((answer) => (
            <Cell key={answer.id}>
              <PostArticle post={answer} kind="row" />
            </Cell>
          ))}
      </Timeline>
    </>
  );
}

export function ProfilePage({ handle }: { handle: string }) {
  const person = personBy(handle);
  const posts = usePage((page) => page.posts).filter(({ by }) => by === person.handle);
  return (
    <>
      <h1 className="title">
        <WithEmoji text={person.name} />
      </h1>
      <div className="profile">
        <Avatar person={person} />
        <div data-testid="UserName">
          <b>
            <WithEmoji text={person.name} />
          </b>
          <span className="dim">@{person.handle}</span>
        </div>
        {person.handle !== me.handle && (
          <Link
            className="pill"
            href={`/i/chat/${me.id}-${person.id}`}
            data-testid="sendDMFromProfile"
          >
            {labels.message}
          </Link>
        )}
      </div>
      <Timeline label={person.handle}>
        {posts.map((post) => (
          <Cell key={post.id}>
            <PostArticle post={post} kind="row" />
          </Cell>
        ))}
      </Timeline>
    </>
  );
}
