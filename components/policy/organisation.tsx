import { i18n } from '#i18n';
import type { ManagedReading } from '@/lib/policy/managed';
import './organisation.css';

/** Who else has set something here, and what of it could not be read. */
export function Organisation({ floors, faults }: ManagedReading) {
  const { setBy } = floors;
  return (
    <div className="organisation">
      <p>
        {setBy === undefined ? (
          i18n.t('policy.managed.unnamed')
        ) : (
          <>
            <strong>
              <bdi>{setBy}</bdi>
            </strong>{' '}
            {i18n.t('policy.managed.named')}
          </>
        )}
      </p>
      {faults.length > 0 && (
        <p className="care" role="alert">
          {i18n.t('policy.managed.faults', { places: faults.join(', ') })}
        </p>
      )}
    </div>
  );
}
