import { Fragment } from 'react';
import { Link } from './link';

const picture = (emoji: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`,
  )}`;

const emoji = /(\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*)/u;
const entity = /((?<!\w)@\w{1,15}|(?<!\w)#\p{L}[\p{L}\p{N}_]*)/u;

/** Plain text with its emoji as pictures, as X renders names and posts. */
export const WithEmoji = ({ text }: { text: string }) =>
  text.split(emoji).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text.
      <img key={at} className="emoji" alt={piece} draggable={false} src={picture(piece)} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text.
      <Fragment key={at}>{piece}</Fragment>
    ),
  );

/** The text of a post: mentions and hashtags are links. */
export const RichText = ({ text }: { text: string }) =>
  text.split(entity).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text.
      <Link key={at} href={piece.startsWith('@') ? `/${piece.slice(1)}` : '/home'}>
        {piece}
      </Link>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text.
      <span key={at}>
        <WithEmoji text={piece} />
      </span>
    ),
  );
