import css from './look.css?inline';

/**
 * Facebook's class names are made by its build and mean nothing (`x1i10hfl x1qjc9v5 …`). So that no adapter can
 * come to rely on ours, the names of `look.css` are scrambled anew at every load of the page.
 */
const scrambled = new Map<string, string>();

const scramble = (): string => `x${Math.random().toString(36).slice(2, 9)}`;

const nameOf = (known: string): string => {
  const name = scrambled.get(known) ?? scramble();
  scrambled.set(known, name);
  return name;
};

const noise = Array.from({ length: 6 }, scramble);

/** The scrambled classes of these names, with a few that mean nothing. */
export function sx(...names: (string | false | undefined)[]): string {
  const own = names.filter((name): name is string => Boolean(name)).map(nameOf);
  return [...own, ...noise.slice(0, 1 + (own.length % 5))].join(' ');
}

/** Puts the page's style sheet in place, under the scrambled names. */
export function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    css.replaceAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g, (_, name) => `.${nameOf(name)}`),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
