import { createReader, type Document, type Reader, type Setting } from './document';
import { type Analysis, type AskStrength, type Finding, ruleIds } from './finding';
import { isEnglish } from './language';
import { functionOf } from './message-function';
import { rules } from './rules/registry';
import { pronounsIn, selfShareOf } from './self-share';
import { withoutAsk } from './suggest/without-ask';
import type { Parser } from './words';

/** Analyses drafts. Deterministic; keeps parsed sentences, so that a keystroke costs one sentence. */
export interface Analyzer {
  /** What the rules say of a draft. Never throws for any text. */
  analyze(text: string, context: Setting): Analysis;
  readonly parser: Parser;
}

let loading: Promise<Analyzer> | undefined;

/**
 * Load the parser (about 0.1 s, once) and answer an analyser; later calls answer the same one. Only the background
 * calls this: the parser must never be loaded into a page.
 */
export function loadAnalyzer(): Promise<Analyzer> {
  loading ??= import('./parser').then(({ parser }) => createAnalyzer(parser));
  return loading;
}

/** An analyser with caches of its own and the parser of another. */
export function newAnalyzer({ parser }: Analyzer): Analyzer {
  return createAnalyzer(parser);
}

/** An analyser with caches of its own. */
export function createAnalyzer(parser: Parser): Analyzer {
  const reader: Reader = createReader(parser);
  return {
    parser,
    analyze(text, context) {
      const draft = reader.read(text, context);
      if (!isEnglish(draft.masked, parser.knows)) return unjudged();
      return analysisOf(draft);
    },
  };
}

function unjudged(): Analysis {
  return { findings: [], judged: false, strongestAsk: 'none', function: 'information' };
}

function analysisOf(draft: Document): Analysis {
  const findings: Finding[] = [];
  for (const id of ruleIds)
    for (const hit of rules[id].find(draft))
      findings.push(onCodePoints({ rule: id, ...hit }, draft.text));
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  const strongestAsk = strongestOf(findings);
  const selfShare = selfShareOf(draft.sentences.map(({ sentence }) => pronounsIn(sentence)));
  const rest = withoutAsk(draft, findings);
  return {
    findings,
    judged: true,
    strongestAsk,
    function: functionOf(draft, strongestAsk),
    ...(selfShare === undefined ? {} : { selfShare }),
    ...(rest === undefined ? {} : { withoutAsk: rest }),
  };
}

/** Widen a span that would cut a surrogate pair. */
function onCodePoints(finding: Finding, text: string): Finding {
  let { start, end } = finding;
  if (isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start--;
  if (isLow(text.charCodeAt(end)) && isHigh(text.charCodeAt(end - 1))) end++;
  return { ...finding, start, end };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function strongestOf(findings: Finding[]): AskStrength | 'none' {
  const strengths = new Set(findings.map((finding) => finding.ask?.strength));
  for (const strength of ['hard', 'soft', 'pointer'] as const)
    if (strengths.has(strength)) return strength;
  return 'none';
}
