import { type RuleId, ruleIds } from '@/lib/analysis/finding';
import { underlines } from './underlines';

/** A stretch of an editor to underline. The Range is live and only good until the editor's next change. */
export interface Mark {
  rule: RuleId;
  range: Range;
}

type Root = Document | ShadowRoot;

/** The underlines of all composers of a page. Nothing is added to the page's tree. */
export interface Highlights {
  /**
   * Replaces what `owner` (one composer) has underlined. `root` is the tree that its editor stands in: a style of
   * the document does not reach into a shadow root. Also puts back whatever the page took away since the last paint.
   */
  paint(root: Root, owner: object, marks: readonly Mark[]): void;
  /** Puts back whatever the page took away since the last paint, and nothing else. */
  reassert(): void;
  clear(owner: object): void;
  /** Takes away every trace. */
  dispose(): void;
}

const css = ruleIds
  .map((rule) => {
    const { name, line, color, thickness } = underlines[rule];
    return `::highlight(${name}){text-decoration:underline ${line} ${thickness}px ${color}}`;
  })
  .join('\n');

/** False in browsers (and test DOMs) without the CSS Custom Highlight API: then nothing is underlined. */
const supported = (): boolean =>
  typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

/** Underlines by the CSS Custom Highlight API. The registry is shared with the page, which may clear it. */
export function createHighlights(): Highlights {
  const owners = new Map<object, { root: Root; marks: readonly Mark[] }>();
  const groups = new Map<RuleId, Highlight>();
  const sheets = new Map<Root, CSSStyleSheet>();

  const styleRoots = (): void => {
    const used = new Set([...owners.values()].map(({ root }) => root));
    for (const [root, sheet] of sheets) {
      if (used.has(root)) continue;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      sheets.delete(root);
    }
    for (const root of used) {
      let sheet = sheets.get(root);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        sheets.set(root, sheet);
      }
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  };

  const groupOf = (rule: RuleId): Highlight => {
    let group = groups.get(rule);
    if (!group) {
      group = new Highlight();
      // Where two rules flag the same words, the one that comes first in the list of rules is seen.
      group.priority = ruleIds.length - ruleIds.indexOf(rule);
      groups.set(rule, group);
    }
    return group;
  };

  const register = (): void => {
    for (const [rule, group] of groups) {
      const { name } = underlines[rule];
      const current = CSS.highlights.get(name);
      if (group.size === 0) {
        if (current === group) CSS.highlights.delete(name);
      } else if (current !== group) CSS.highlights.set(name, group);
    }
  };

  const drop = (owner: object): void => {
    for (const { rule, range } of owners.get(owner)?.marks ?? []) groups.get(rule)?.delete(range);
    owners.delete(owner);
  };

  const refresh = (): void => {
    styleRoots();
    register();
  };

  return {
    paint(root, owner, marks) {
      if (!supported()) return;
      drop(owner);
      if (marks.length > 0) {
        owners.set(owner, { root, marks });
        for (const { rule, range } of marks) groupOf(rule).add(range);
      }
      refresh();
    },
    reassert() {
      if (supported() && owners.size > 0) refresh();
    },
    clear(owner) {
      if (!owners.has(owner)) return;
      drop(owner);
      refresh();
    },
    dispose() {
      for (const owner of [...owners.keys()]) drop(owner);
      if (supported()) refresh();
      groups.clear();
    },
  };
}
