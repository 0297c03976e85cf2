interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/**
 * The page's default Trusted Types policy: HTML strings (Quill sets some) pass through a sanitiser, as on the site.
 * Together with `require-trusted-types-for 'script'` in the header every string that becomes markup comes by here.
 */
export function installDefaultPolicy(): void {
  const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory };
  const parsing = trustedTypes?.createPolicy('practice-parse', { createHTML: (html) => html });
  if (!parsing) return;
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => sanitised(parsing.createHTML(html)),
  });
}

function sanitised(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('script, style, iframe, object, embed, link, base'))
    element.remove();
  for (const element of parsed.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  return parsed.body.innerHTML;
}
