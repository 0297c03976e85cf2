import { type Analyzer, loadAnalyzer } from '@/lib/analysis/analyze';
import type { Analysis, RuleId } from '@/lib/analysis/finding';
import type { Surface } from '@/lib/draft/draft';
import type { Row } from './rows';

/**
 * Counts of one flag, and the figures made of them (0..1; null when there is nothing to divide by). Rows drawn by
 * cue words are in `tp` and `fp`, so that precision is of all rows, but not in `fn`, and recall leaves them out.
 */
export interface Figures {
  n: number;
  tp: number;
  fp: number;
  fn: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** A row on which the coach and the annotator differ. */
export interface Difference {
  kind: 'false alarm' | 'miss';
  row: Row;
  words: string[];
}

export interface Evaluation {
  flags: Record<string, Figures>;
  bySource: Record<string, Record<string, Figures>>;
  cleanDrafts: { n: number; flagged: number };
  differences: Record<string, Difference[]>;
}

/** Figures while counting: `found` is the hits among the rows that count for recall. */
interface Count extends Figures {
  found: number;
}

interface Flag {
  rule: RuleId;
  /** What the annotator decided; undefined when left open or not applicable. */
  truth(row: Row): boolean | undefined;
  /** What the coach says. */
  says(analysis: Analysis): boolean;
}

const has = (rule: RuleId) => (analysis: Analysis) =>
  analysis.findings.some((finding) => finding.rule === rule);

const flags: Record<string, Flag> = {
  hardAsk: {
    rule: 'ask',
    truth: ({ flags: { ask } }) => (ask === undefined ? undefined : ask === 'hard'),
    says: ({ strongestAsk }) => strongestAsk === 'hard',
  },
  anyAsk: {
    rule: 'ask',
    truth: ({ flags: { ask }, askKind }) =>
      ask === undefined ? undefined : ask === 'hard' || (ask === 'soft' && askKind !== 'consume'),
    says: ({ strongestAsk }) => strongestAsk === 'hard' || strongestAsk === 'soft',
  },
  selfPromotion: {
    rule: 'self-promotion',
    truth: (row) => row.flags.selfPromotion,
    says: has('self-promotion'),
  },
  boilerplate: {
    rule: 'boilerplate',
    truth: (row) => (row.context === 'post' ? undefined : row.flags.boilerplate),
    says: has('boilerplate'),
  },
  broadcast: {
    rule: 'broadcast',
    truth: (row) => (row.context === 'post' ? row.flags.broadcast : undefined),
    says: has('broadcast'),
  },
  telling: { rule: 'telling', truth: (row) => row.flags.telling, says: has('telling') },
  urgency: { rule: 'urgency', truth: (row) => row.flags.urgency, says: has('urgency') },
};

const surfaces: Record<Row['context'], Surface> = {
  post: 'post',
  reply: 'reply',
  dm: 'message',
  dialogue: 'message',
};

/** The part of a development set that is worked on, and the part that is looked at only at the end. */
export type Part = 'work' | 'aside';

const asideDigits: ReadonlySet<number> = new Set([6]);

/** Nine parts of ten are worked on, by a hash (FNV-1a) of the author, or of the id where no author is known. */
export function partOf(row: { id: string; author?: string | undefined }): Part {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(row.author ?? row.id))
    hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return asideDigits.has(hash % 10) ? 'aside' : 'work';
}

/** Judge every row and count. */
export async function evaluate(rows: Row[]): Promise<Evaluation> {
  const analyzer = await loadAnalyzer();
  const tallies = new Map(Object.keys(flags).map((name) => [name, newTally()]));
  const cleanDrafts = { n: 0, flagged: 0 };
  const flaggedClean: Difference[] = [];
  for (const row of rows) {
    const analysis = analysisOf(analyzer, row);
    for (const [name, tally] of tallies) judge(row, analysis, flags[name], tally);
    if (!isClean(row)) continue;
    cleanDrafts.n++;
    const words = wordsOf(row, analysis, (rule) => rule !== 'broadcast');
    if (words.length === 0) continue;
    cleanDrafts.flagged++;
    flaggedClean.push({ kind: 'false alarm', row, words });
  }
  const each = <T>(make: (tally: Tally) => T) =>
    Object.fromEntries([...tallies].map(([name, tally]) => [name, make(tally)]));
  return {
    flags: each(({ all }) => finish(all)),
    bySource: each(({ sources }) =>
      Object.fromEntries([...sources].map(([source, ofSource]) => [source, finish(ofSource)])),
    ),
    cleanDrafts,
    differences: { ...each(({ differences }) => differences), cleanDrafts: flaggedClean },
  };
}

interface Tally {
  all: Count;
  sources: Map<string, Count>;
  differences: Difference[];
}

const newTally = (): Tally => ({ all: empty(), sources: new Map(), differences: [] });

function analysisOf(analyzer: Analyzer, row: Row): Analysis {
  const surface = surfaces[row.context];
  // By the annotation guide a retweet is judged on its wording; in the product those are another person's words.
  return analyzer.analyze(row.text, {
    surface,
    addressed: surface !== 'post',
    account: row.author,
    reposts: 'read',
  });
}

function judge(row: Row, analysis: Analysis, flag: Flag | undefined, tally: Tally): void {
  const truth = flag?.truth(row);
  if (!flag || truth === undefined) return;
  const said = flag.says(analysis);
  const byCue = row.sampled?.startsWith('cue:') ?? false;
  const ofSource = tally.sources.get(row.source) ?? empty();
  tally.sources.set(row.source, ofSource);
  count(tally.all, truth, said, byCue);
  count(ofSource, truth, said, byCue);
  if (truth !== said)
    tally.differences.push({
      kind: said ? 'false alarm' : 'miss',
      row,
      words: wordsOf(row, analysis, (rule) => rule === flag.rule),
    });
}

function wordsOf(row: Row, analysis: Analysis, wanted: (rule: RuleId) => boolean): string[] {
  return analysis.findings
    .filter(({ rule }) => wanted(rule))
    .map(
      ({ rule, variant, whole, start, end }) =>
        `${rule}/${variant}: ${whole ? '(whole draft)' : row.text.slice(start, end)}`,
    );
}

/** Nobody flagged anything (a broadcast has nothing to underline). */
function isClean(row: Row): boolean {
  const { ask, selfPromotion, boilerplate, telling, urgency } = row.flags;
  return (
    (ask === 'none' || ask === undefined) && !selfPromotion && !boilerplate && !telling && !urgency
  );
}

function empty(): Count {
  return { n: 0, tp: 0, fp: 0, fn: 0, found: 0, precision: null, recall: null, f1: null };
}

function count(figures: Count, truth: boolean, said: boolean, byCue: boolean): void {
  figures.n++;
  if (truth && said) figures.tp++;
  else if (said) figures.fp++;
  if (byCue || !truth) return;
  if (said) figures.found++;
  else figures.fn++;
}

function finish({ n, tp, fp, fn, found }: Count): Figures {
  const precision = tp + fp > 0 ? tp / (tp + fp) : null;
  const recall = found + fn > 0 ? found / (found + fn) : null;
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return { n, tp, fp, fn, precision: round(precision), recall: round(recall), f1: round(f1) };
}

const round = (share: number | null) =>
  share === null ? null : Math.round(share * 10_000) / 10_000;
