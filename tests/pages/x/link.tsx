import type { ComponentProps } from 'react';
import { go } from './store';

/** An in-app link: navigates by `pushState`. */
export function Link({ href = '', onClick, ...rest }: ComponentProps<'a'> & { href?: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        event.stopPropagation();
        if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        go(href);
      }}
    />
  );
}
