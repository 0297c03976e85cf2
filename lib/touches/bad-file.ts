import type { SiteId } from '@/lib/draft/draft';
import { Refusal } from '@/lib/refusal';
import type { Section } from './file-rows';

/** Why a file is not taken in; each has a sentence at `data.fault.<reason>`. Lines and rows are counted from 1. */
export type FileFault =
  | {
      reason:
        | 'too_large'
        | 'not_text'
        | 'empty'
        | 'ends_early'
        | 'unknown_seal'
        | 'wrong_passphrase'
        | 'shared_account'
        | 'stray_touch'
        | 'no_headings'
        | 'old_code';
    }
  | {
      reason: 'not_json' | 'not_ours' | 'long_line' | 'no_chunk' | 'after_end' | 'too_deep';
      line: number;
    }
  /** `place`: where in the line, as `touches.at`. */
  | { reason: 'forbidden' | 'wrong'; line: number; place: string }
  | { reason: 'newer'; version: number }
  | { reason: 'not_whole' | 'same_id'; section: Section }
  /** Of a table: its headings are row 1. */
  | { reason: 'open_quote' | 'more_cells' | 'long_cell' | 'nobody'; row: number }
  | { reason: 'heading_twice'; heading: string }
  /** `text`: the cell, cut short. */
  | { reason: 'no_date' | 'date_ahead' | 'no_profile'; row: number; text: string }
  | { reason: 'other_profile'; row: number; text: string; site: SiteId }
  | {
      reason: 'no_site' | 'no_type' | 'no_kind';
      row: number;
      text: string;
      values: readonly string[];
    };

/** A file that is not taken in. Only its `fault` is for people; nothing of the file is in the message. */
class BadFile extends Refusal {
  constructor(
    readonly fault: FileFault,
    options?: ErrorOptions,
  ) {
    super('bad-file', `The file is not taken in: ${fault.reason}`, options);
  }
}

/** Refuses a file, with `bad-file`. */
export const badFile = (fault: FileFault, options?: ErrorOptions): Refusal =>
  new BadFile(fault, options);

/** What is wrong with a file that was refused; `undefined` for any other error. */
export const fileFault = (error: unknown): FileFault | undefined =>
  error instanceof BadFile ? error.fault : undefined;
