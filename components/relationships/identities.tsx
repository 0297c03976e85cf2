import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { formatDay, type Reading } from '@/components/summary/format';
import { NewHandle } from './new-handle';
import { profileOf } from './profile';
import { handleWords, nameOf } from './row-words';
import type { AccountView, IdentityView, PersonDetail } from './world';

interface IdentitiesProps {
  person: PersonDetail;
  reading: Reading;
  /** Answers whether it is done. */
  onRename: (account: AccountView, handle: string) => Promise<boolean>;
  onMerge: (id: string) => void;
  onSeparate: (merge: string) => void;
}

/** Where a person is met, under which names; who else they may be. Nothing is merged by itself. */
export function Identities({ person, reading, onRename, onMerge, onSeparate }: IdentitiesProps) {
  return (
    <section className="panel" aria-labelledby="identities-title">
      <h2 id="identities-title">{i18n.t('relationships.identities.title')}</h2>
      <ul className="identities">
        {person.identities.map((identity) => (
          <li key={identity.id} className="identity">
            <div>
              <p>
                <Profile identity={identity} />
              </p>
              <p className="sheet-quiet">
                {siteName(identity.site)} · <bdi>{handleWords(identity)}</bdi>
              </p>
              {identity.earlier.length > 0 && (
                <p className="sheet-quiet">
                  {i18n.t('relationships.identities.earlier', {
                    names: identity.earlier.join(', '),
                  })}
                </p>
              )}
            </div>
            {identity.certain && (
              <NewHandle account={identity} onRename={(handle) => onRename(identity, handle)} />
            )}
          </li>
        ))}
      </ul>
      {person.merges.length > 0 && (
        <>
          <h3>{i18n.t('relationships.identities.merges')}</h3>
          <ul className="identities">
            {person.merges.map(({ id, at, name }, index) => (
              <li key={id} className="identity">
                <p>
                  {i18n.t('relationships.identities.mergedOn', {
                    name,
                    day: formatDay(at, reading),
                  })}
                </p>
                {index === 0 && (
                  <button type="button" className="button" onClick={() => onSeparate(id)}>
                    {i18n.t('relationships.identities.separate')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {person.suggestions.length > 0 && (
        <>
          <h3>{i18n.t('relationships.identities.same')}</h3>
          <p className="sheet-quiet">{i18n.t('relationships.identities.sameAbout')}</p>
          <ul className="identities">
            {person.suggestions.map((other) => (
              <li key={other.id} className="identity">
                <div>
                  <p>
                    <Profile identity={other} />
                  </p>
                  <p className="sheet-quiet">
                    {siteName(other.site)} · <bdi>{handleWords(other)}</bdi> ·{' '}
                    {i18n.t('week.touches', other.touches, [String(other.touches)])}
                  </p>
                </div>
                <button type="button" className="button" onClick={() => onMerge(other.id)}>
                  {i18n.t('relationships.identities.merge')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Profile({ identity }: { identity: IdentityView }) {
  const href = profileOf(identity);
  const name = <bdi>{nameOf(identity)}</bdi>;
  if (!href) return name;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}
