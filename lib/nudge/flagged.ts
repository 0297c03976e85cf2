import type { Finding } from '@/lib/analysis/finding';
import { remap } from '@/lib/draft/remap';
import type { EditorText } from '@/lib/sites/editor-text';
import { Dismissals } from './dismissals';
import { Hush } from './hush';
import type { Underlining } from './underlining';

/** What is flagged in one composer's text as it stands now; the view follows only when there is something else to see. */
export class Flagged {
  #findings: Finding[] = [];
  #dismissals = new Dismissals();
  #hush = new Hush();

  constructor(private readonly underlining: Underlining) {}

  get findings(): Finding[] {
    return this.#findings;
  }

  /** Whether the first hint of this draft has been told in full: for later ones a dot is enough. */
  get hushed(): boolean {
    return this.#hush.hushed;
  }

  /** The text has become another: what is flagged stays with its words, or goes with them. */
  follow(before: string, after: string): void {
    this.#findings = remap(this.#findings, before, after);
  }

  /** Underlines what is flagged in a text that was read from the page just now. */
  paint(text: EditorText): void {
    this.underlining.paint(this.#findings, text);
  }

  /** Flags these findings, or those that are flagged already, but for what was waved off; and underlines them. */
  show(text: EditorText, isEmpty: boolean, findings: readonly Finding[] = this.#findings): void {
    this.#findings = this.#dismissals.rest(findings, text.text);
    this.paint(text);
    this.#hush.look(this.#findings.filter(({ dot }) => !dot).length, isEmpty);
  }

  /** The person has waved a finding off. */
  dismiss(finding: Finding, text: string): void {
    this.#dismissals.add(finding, text);
  }

  /** The person has read what there was to tell. */
  read(): void {
    this.#hush.read();
  }
}
