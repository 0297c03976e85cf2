import type { Finding } from '@/lib/analysis/finding';

const keyOf = ({ rule, start, end, whole }: Finding, text: string): string =>
  `${rule} ${whole ? '' : text.slice(start, end)}`;

/** What the person has waved off in one composer: it stays away for as long as the composer lives. */
export class Dismissals {
  #keys = new Set<string>();

  add(finding: Finding, text: string): void {
    this.#keys.add(keyOf(finding, text));
  }

  /** The findings that are still to be shown. */
  rest(findings: readonly Finding[], text: string): Finding[] {
    return findings.filter((finding) => !this.#keys.has(keyOf(finding, text)));
  }
}
