import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { siteIds, surfaces } from '@/lib/draft/draft';
import { mostContacts, type PracticeSetting } from '@/lib/practice/setting';

/** Where the draft is written, and how many contacts came before it. */
export function Where({ setting }: { setting: StoreApi<PracticeSetting> }) {
  const { site, surface, contact } = useStore(setting);
  const id = useId();
  // What is being typed, as it may not be a number yet.
  const [typed, setTyped] = useState<string>();
  const count = (text: string): void => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= mostContacts)
      setting.setState({ contact: number });
  };
  return (
    <div className="where">
      <div className="labelled">
        <label htmlFor={`${id}-site`}>{i18n.t('practice.site')}</label>
        <select
          id={`${id}-site`}
          className="select-field"
          value={site}
          onChange={(event) => {
            const chosen = siteIds.find((one) => one === event.target.value);
            if (chosen) setting.setState({ site: chosen });
          }}
        >
          {siteIds.map((one) => (
            <option key={one} value={one}>
              {siteName(one)}
            </option>
          ))}
        </select>
      </div>
      <div className="labelled">
        <label htmlFor={`${id}-surface`}>{i18n.t('practice.surface')}</label>
        <select
          id={`${id}-surface`}
          className="select-field"
          value={surface}
          onChange={(event) => {
            const chosen = surfaces.find((one) => one === event.target.value);
            if (chosen) setting.setState({ surface: chosen });
          }}
        >
          {surfaces.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`practice.surfaces.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="labelled">
        <label htmlFor={`${id}-contact`}>{i18n.t('practice.contact')}</label>
        <input
          id={`${id}-contact`}
          className="text-field where-contact"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostContacts}
          step={1}
          value={typed ?? contact}
          disabled={surface === 'post'}
          aria-describedby={`${id}-about`}
          onChange={(event) => count(event.target.value)}
          onBlur={() => setTyped(undefined)}
        />
      </div>
      <p id={`${id}-about`} className="sheet-quiet">
        {i18n.t(surface === 'post' ? 'practice.everyone' : 'practice.counts')}
      </p>
    </div>
  );
}
