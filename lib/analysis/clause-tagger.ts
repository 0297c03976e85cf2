import type { Term } from './words';

/** A pattern of compromise's that corrects tags, with what a clause must hold before it is worth a try. */
interface TagPattern {
  match: string;
  /** All of these must stand in the clause. */
  needs: readonly string[];
  /** None of these may. */
  ifNo?: readonly string[] | undefined;
  /** At least `minWant` of these must. */
  wants: readonly string[];
  minWant: number;
  minWords: number;
}

/** compromise's patterns, by each word or tag that they need or want; `always` depend on none. */
export interface TagNet {
  hooks: Record<string, readonly TagPattern[]>;
  always: readonly TagPattern[];
}

/** Where a pattern matches, as compromise's own tagger takes it. */
type Matched = TagPattern & { pointer: unknown };

/** The parts of compromise that do the work. */
export interface ClauseMethods {
  /** The words, tags and the like that each clause holds. */
  cacheDoc(clauses: Term[][]): ReadonlySet<string>[];
  match(clauses: Term[][], pattern: TagPattern): { ptrs: unknown[][] };
  bulkTagger(found: Matched[], clauses: Term[][], world: object): void;
}

/**
 * compromise's last step of tagging (`postTagger`) with the same result for less: its search for the patterns that a
 * clause could meet asks for each of some thousand words whether the clause has it. This asks for the clause's few.
 * The order is the same, because later patterns see what earlier ones did.
 */
export function clauseTagger(net: TagNet, methods: ClauseMethods, world: object) {
  const search = searchOf(net);
  return (clauses: Term[][]): void => {
    const held = methods.cacheDoc(clauses);
    const found: Matched[] = [];
    for (const [index, clause] of clauses.entries())
      for (const pattern of search(held[index] ?? new Set(), clause.length))
        for (const [, ...span] of methods.match([clause], pattern).ptrs)
          found.push({ ...pattern, pointer: [index, ...span] });
    methods.bulkTagger(found, clauses, world);
  };
}

/** A pattern, and its place in the net by each word that it needs or wants. */
interface Entry {
  pattern: TagPattern;
  places: Map<string, number>;
}

/** Finds the patterns that a clause of some length could meet by the words and tags that it holds, in the net's order. */
function searchOf({ hooks, always }: TagNet) {
  const entries = entriesOf(hooks);
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const word of leadsTo(entry.pattern, hooks))
      byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  return (held: ReadonlySet<string>, length: number): TagPattern[] => {
    const met = new Set<Entry>();
    for (const word of held) {
      for (const entry of byWord.get(word) ?? [])
        if (couldMeet(entry.pattern, held, length)) met.add(entry);
    }
    const placed = [...met].map(({ pattern, places }) => ({
      pattern,
      place: firstPlace(places, held),
    }));
    placed.sort((a, b) => a.place - b.place);
    return [
      ...placed.map(({ pattern }) => pattern),
      ...always.filter(({ minWords }) => length >= minWords),
    ];
  };
}

function entriesOf(hooks: TagNet['hooks']): Iterable<Entry> {
  const entries = new Map<TagPattern, Entry>();
  let place = 0;
  for (const [word, patterns] of Object.entries(hooks))
    for (const pattern of patterns) {
      const entry = entries.get(pattern) ?? { pattern, places: new Map() };
      entries.set(pattern, entry);
      entry.places.set(word, place++);
    }
  return entries.values();
}

/** The words one of which a clause must hold: of those all needed, the one that fewest other patterns name. */
function leadsTo({ needs, wants }: TagPattern, hooks: TagNet['hooks']): readonly string[] {
  const fewest = (word: string) => hooks[word]?.length ?? 0;
  const [rarest] = [...needs].sort((a, b) => fewest(a) - fewest(b));
  return rarest === undefined ? wants : [rarest];
}

function couldMeet(pattern: TagPattern, held: ReadonlySet<string>, length: number): boolean {
  const { needs, ifNo, wants, minWant, minWords } = pattern;
  if (length < minWords || !needs.every((need) => held.has(need))) return false;
  if (ifNo?.some((no) => held.has(no))) return false;
  return wants.length === 0 || wants.filter((want) => held.has(want)).length >= minWant;
}

function firstPlace(places: ReadonlyMap<string, number>, held: ReadonlySet<string>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const [word, place] of places) if (place < first && held.has(word)) first = place;
  return first;
}
