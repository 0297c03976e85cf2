import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { ReactNode } from 'react';

export const limit = 280;

type Found = (start: number, end: number) => void;

const each = (pattern: RegExp) => (block: ContentBlock, found: Found) => {
  for (const match of block.getText().matchAll(pattern))
    found(match.index, match.index + match[0].length);
};

/** What stands past the limit: it may begin inside a word or a mention. */
const overflow = (block: ContentBlock, found: Found, content: ContentState) => {
  const before = content
    .getBlockMap()
    .takeUntil((other) => other === block)
    .reduce((length = 0, other) => length + (other?.getLength() ?? 0) + 1, 0);
  const start = Math.max(0, limit - before);
  if (start < block.getLength()) found(start, block.getLength());
};

const Coloured = ({ children }: { children: ReactNode }) => (
  <span className="link">{children}</span>
);
const Overflow = ({ children }: { children: ReactNode }) => (
  <span className="overflow">{children}</span>
);

/** Mentions, hashtags, addresses and the overflow get their own spans, so one line is several text nodes. */
export const decorator = new CompositeDecorator([
  { strategy: overflow, component: Overflow },
  { strategy: each(/https?:\/\/\S+/g), component: Coloured },
  { strategy: each(/(?<!\w)@\w{1,15}/g), component: Coloured },
  { strategy: each(/(?<!\w)#\p{L}[\p{L}\p{N}_]*/gu), component: Coloured },
]);
