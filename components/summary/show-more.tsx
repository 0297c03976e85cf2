import { i18n } from '#i18n';
import { formatCount, type Reading } from './format';

interface ShowMoreProps {
  /** How many are not shown at first. */
  more: number;
  /** All are shown. */
  all: boolean;
  reading: Reading;
  onShow: (all: boolean) => void;
}

/** Unfolds a list and folds it again; it stays where it is, and with it the focus. Nothing where nothing is folded. */
export function ShowMore({ more, all, reading, onShow }: ShowMoreProps) {
  if (more < 1) return null;
  return (
    <button type="button" className="more" aria-expanded={all} onClick={() => onShow(!all)}>
      {all ? i18n.t('week.showFewer') : i18n.t('week.showAll', more, [formatCount(more, reading)])}
    </button>
  );
}
