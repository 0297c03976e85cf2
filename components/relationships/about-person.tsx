import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '@/components/summary/format';
import { markKinds } from '@/lib/policy/relationship';
import { type RelationshipType, relationshipTypes } from '@/lib/policy/relationship-types';
import type { MarkKind, PersonChange, PersonDetail } from './world';

interface AboutPersonProps {
  person: PersonDetail;
  reading: Reading;
  onChange: (change: PersonChange) => void;
}

/** What we say of a person: type, tags, notes, and whether they may be asked. */
export function AboutPerson({ person, onChange }: AboutPersonProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('relationships.aboutPerson.title')}</h2>
      <label className="labelled">
        <span>{i18n.t('relationships.filter.type')}</span>
        <select
          className="select-field about-type"
          value={person.type ?? 'none'}
          onChange={(event) => onChange({ type: event.target.value as RelationshipType | 'none' })}
        >
          <option value="none">{i18n.t('relationships.aboutPerson.noType')}</option>
          {relationshipTypes.map((type) => (
            <option key={type} value={type}>
              {i18n.t(`relationships.type.${type}`)}
            </option>
          ))}
        </select>
      </label>
      <Tags tags={person.tags} onChange={(tags) => onChange({ tags })} />
      <Marks person={person} onChange={onChange} />
      <Notes key={person.notes} notes={person.notes} onSave={(notes) => onChange({ notes })} />
    </section>
  );
}

function Tags({ tags, onChange }: { tags: string[]; onChange: (tags: string[]) => void }) {
  const [tag, setTag] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = tag.trim();
    if (name && !tags.includes(name)) onChange([...tags, name]);
    setTag('');
  };
  return (
    <div className="labelled">
      <span>{i18n.t('relationships.aboutPerson.tags')}</span>
      <form className="line" onSubmit={add}>
        {tags.length > 0 && (
          <ul className="line">
            {tags.map((one) => (
              <li key={one} className="pill tag">
                {one}
                <button
                  type="button"
                  aria-label={i18n.t('relationships.aboutPerson.removeTag', { tag: one })}
                  onClick={() => onChange(tags.filter((other) => other !== one))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          className="text-field about-tag"
          aria-label={i18n.t('relationships.tagName')}
          placeholder={i18n.t('relationships.tagName')}
          maxLength={40}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <button type="submit" className="button">
          {i18n.t('relationships.addTag')}
        </button>
      </form>
    </div>
  );
}

interface MarksProps {
  person: PersonDetail;
  onChange: (change: PersonChange) => void;
}

/** "Do not ask" and "may ask any time", with the reason that makes them good in a year's time. */
function Marks({ person, onChange }: MarksProps) {
  const id = useId();
  const [chosen, setChosen] = useState<MarkKind>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const shown = chosen ?? person.mark ?? 'none';
  const choose = (kind: MarkKind | 'none') => {
    if (kind === 'none') {
      setChosen(undefined);
      if (person.mark) onChange({ mark: 'none' });
      return;
    }
    setChosen(kind === person.mark ? undefined : kind);
    setReason(person.markReason ?? '');
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    if (!reason.trim()) {
      setMissing(true);
      return;
    }
    onChange({ mark: { kind: chosen, reason: reason.trim() } });
    setChosen(undefined);
  };
  return (
    <fieldset className="marks">
      <legend>{i18n.t('relationships.mark.title')}</legend>
      {(['none', ...markKinds] as const).map((kind) => (
        <label key={kind} className="mark-option">
          <input type="radio" name={id} checked={shown === kind} onChange={() => choose(kind)} />
          <span>
            {i18n.t(
              kind === 'none'
                ? 'relationships.mark.none'
                : kind === 'may-ask'
                  ? 'relationships.mark.may'
                  : 'relationships.mark.not',
            )}
          </span>
        </label>
      ))}
      {person.mark && !chosen && person.markReason && (
        <p className="sheet-quiet mark-reason">
          {i18n.t('relationships.mark.because', { reason: person.markReason })}
        </p>
      )}
      {chosen && (
        <form className="mark-form" onSubmit={save} noValidate>
          <label className="labelled">
            <span>{i18n.t('relationships.mark.reason')}</span>
            <input
              className="text-field"
              value={reason}
              maxLength={280}
              aria-invalid={missing || undefined}
              aria-describedby={`${id}-about`}
              onChange={(event) => {
                setReason(event.target.value);
                setMissing(false);
              }}
            />
          </label>
          <p
            id={`${id}-about`}
            className={missing ? 'care' : 'sheet-quiet'}
            role={missing ? 'alert' : undefined}
          >
            {i18n.t(missing ? 'relationships.mark.missing' : 'relationships.mark.reasonAbout')}
          </p>
          <p className="line">
            <button type="submit" className="button button-strong">
              {i18n.t('relationships.mark.save')}
            </button>
            <button type="button" className="link-button" onClick={() => setChosen(undefined)}>
              {i18n.t('data.confirm.cancel')}
            </button>
          </p>
        </form>
      )}
    </fieldset>
  );
}

/** Notes are saved when the person has left the field. */
function Notes({ notes, onSave }: { notes: string; onSave: (notes: string) => void }) {
  const [text, setText] = useState(notes);
  return (
    <label className="labelled">
      <span>{i18n.t('relationships.aboutPerson.notes')}</span>
      <textarea
        className="text-field"
        value={text}
        maxLength={5000}
        rows={3}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text.trim() !== notes) onSave(text.trim());
        }}
      />
    </label>
  );
}
