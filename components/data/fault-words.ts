import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { FileFault } from '@/lib/touches/bad-file';

/** Why a file was refused, and where, in a sentence. */
export function faultWords(fault: FileFault): string {
  switch (fault.reason) {
    case 'too_large':
    case 'not_text':
    case 'empty':
    case 'ends_early':
    case 'unknown_seal':
    case 'wrong_passphrase':
    case 'shared_account':
    case 'stray_touch':
    case 'no_headings':
    case 'old_code':
      return i18n.t(`data.fault.${fault.reason}`);
    case 'not_json':
    case 'not_ours':
    case 'long_line':
    case 'no_chunk':
    case 'after_end':
    case 'too_deep':
      return i18n.t(`data.fault.${fault.reason}`, { line: fault.line });
    case 'forbidden':
    case 'wrong':
      return i18n.t(`data.fault.${fault.reason}`, { line: fault.line, place: fault.place });
    case 'newer':
      return i18n.t('data.fault.newer', { version: fault.version });
    case 'not_whole':
    case 'same_id':
      return i18n.t(`data.fault.${fault.reason}`, {
        section: i18n.t(`data.fault.section.${fault.section}`),
      });
    case 'open_quote':
    case 'more_cells':
    case 'long_cell':
    case 'nobody':
      return i18n.t(`data.fault.${fault.reason}`, { row: fault.row });
    case 'heading_twice':
      return i18n.t('data.fault.heading_twice', { heading: fault.heading });
    case 'no_date':
    case 'date_ahead':
    case 'no_profile':
      return i18n.t(`data.fault.${fault.reason}`, { row: fault.row, text: fault.text });
    case 'other_profile':
      return i18n.t('data.fault.other_profile', {
        row: fault.row,
        text: fault.text,
        site: siteName(fault.site),
      });
    case 'no_site':
    case 'no_type':
    case 'no_kind':
      return i18n.t(`data.fault.${fault.reason}`, {
        row: fault.row,
        text: fault.text,
        values: fault.values.join(', '),
      });
  }
}
