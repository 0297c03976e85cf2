import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '@/components/pages/confirm';
import { formatCount, type Reading } from '@/components/summary/format';
import type { Selection } from './selection';
import './selection-bar.css';

/** More people than this are not one person. */
const mostMerged = 12;

interface SelectionBarProps {
  selection: Selection;
  tags: readonly string[];
  reading: Reading;
  onTag: (tag: string) => void;
  onMerge: () => void;
  onDelete: () => void;
}

/** What can be done with all that are picked. */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, tags, reading, onTag, onMerge, onDelete } = props;
  const [tag, setTag] = useState('');
  const [asking, setAsking] = useState<'merge' | 'delete'>();
  if (selection.count === 0) return null;
  const count = i18n.t('relationships.people', selection.count, [
    formatCount(selection.count, reading),
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!tag.trim()) return;
    onTag(tag.trim());
    setTag('');
  };
  const confirmed = (act: () => void) => () => {
    setAsking(undefined);
    act();
  };
  return (
    <section className="picked" aria-label={i18n.t('relationships.picked')}>
      <p>
        <strong>{i18n.t('relationships.selected', { count })}</strong>
      </p>
      <form className="line" onSubmit={submit}>
        <input
          className="text-field picked-tag"
          aria-label={i18n.t('relationships.tagName')}
          placeholder={i18n.t('relationships.tagName')}
          list="relationships-tags"
          maxLength={40}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <datalist id="relationships-tags">
          {tags.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" className="button">
          {i18n.t('relationships.addTag')}
        </button>
      </form>
      {selection.count >= 2 && selection.count <= mostMerged && (
        <button type="button" className="button" onClick={() => setAsking('merge')}>
          {i18n.t('relationships.merge')}
        </button>
      )}
      <button type="button" className="button button-care" onClick={() => setAsking('delete')}>
        {i18n.t('relationships.delete')}
      </button>
      <button type="button" className="link-button" onClick={() => selection.clear()}>
        {i18n.t('relationships.clear')}
      </button>
      {asking === 'merge' && (
        <Confirm
          title={i18n.t('relationships.mergeTitle', { count })}
          act={i18n.t('relationships.merge')}
          undoable
          onConfirm={confirmed(onMerge)}
          onCancel={() => setAsking(undefined)}
        >
          <p>{i18n.t('relationships.mergeAbout')}</p>
        </Confirm>
      )}
      {asking === 'delete' && (
        <Confirm
          title={i18n.t('relationships.deleteTitle', { count })}
          act={i18n.t('relationships.delete')}
          onConfirm={confirmed(onDelete)}
          onCancel={() => setAsking(undefined)}
        >
          <p>{i18n.t('relationships.deleteAbout')}</p>
        </Confirm>
      )}
    </section>
  );
}
