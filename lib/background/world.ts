import type { Analysis } from '@/lib/analysis/finding';
import type { Surface } from '@/lib/draft/draft';
import type { Policy } from '@/lib/policy/policy';
import type { SentPrints } from '@/lib/touches/sent-prints';
import type { Store } from '@/lib/touches/store';

/** The rules, as far as the background needs them. */
interface Analyzer {
  analyze(text: string, context: { surface: Surface; addressed: boolean }): Analysis;
}

/** All that the background's work stands on, handed in so that tests can hand in theirs. */
export interface World {
  store: Store;
  /** The fingerprints in that store. */
  sent: SentPrints;
  /** Loads the rules on first use: the parser is most of the code and must not slow the worker's start. */
  loadAnalyzer(): Promise<Analyzer>;
  /** The policy in force. */
  policy(): Promise<Policy>;
  /** This installation's secret for fingerprints. */
  salt(): Promise<string>;
  /** Epoch milliseconds. */
  now(): number;
}
