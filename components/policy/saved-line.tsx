import { i18n } from '#i18n';
import type { Changes } from './changes';
import './saved-line.css';

/** What became of the last change, with the way back. Empty until there is something to tell. */
export function SavedLine({ outcome, count, canUndo, undo }: Omit<Changes, 'make'>) {
  return (
    <footer className={outcome === 'nothing' ? 'saved' : 'saved saved-shown'}>
      <p
        role="status"
        className={outcome === 'failed' || outcome === 'locked' ? 'care' : undefined}
      >
        {/* A new element for each act, so that a second "Saved." is read out as well. */}
        <span key={count}>{told(outcome)}</span>
      </p>
      {canUndo && (
        <button type="button" className="button" onClick={undo}>
          {i18n.t('options.undo')}
        </button>
      )}
    </footer>
  );
}

function told(outcome: Changes['outcome']): string {
  switch (outcome) {
    case 'nothing':
      return '';
    case 'saved':
      return i18n.t('options.saved');
    case 'undone':
      return i18n.t('options.undone');
    case 'partly':
      return i18n.t('options.undonePartly');
    case 'failed':
      return i18n.t('options.notSaved');
    case 'locked':
      return i18n.t('policy.notLoosened');
  }
}
