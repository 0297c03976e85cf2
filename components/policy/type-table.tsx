import { i18n } from '#i18n';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { SelectSetting } from './controls';
import { NumberSetting } from './number-setting';
import { type Form, typeSetting } from './setting';
import './type-table.css';

const numbers = ['fromContact', 'minimumDaysKnown', 'contactsBetweenAsks'] as const;

/** What is different for people of a type. An empty field is as for everyone. */
export function TypeTable({ form }: { form: Form }) {
  const { ask } = form.policy;
  return (
    <div className="types">
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('policy.types.type')}</th>
            {numbers.map((key) => (
              <th key={key} scope="col">
                {i18n.t(`policy.types.${key}`)}
              </th>
            ))}
            <th scope="col">{i18n.t('policy.types.needsAnswer')}</th>
          </tr>
        </thead>
        <tbody>
          {relationshipTypes.map((type) => {
            const name = i18n.t(`policy.types.name.${type}`);
            return (
              <tr key={type}>
                <th scope="row">{name}</th>
                {numbers.map((key) => (
                  <td key={key}>
                    <NumberSetting
                      bare
                      form={form}
                      setting={typeSetting(type, key)}
                      label={`${name}: ${i18n.t(`policy.types.${key}`)}`}
                      placeholder={String(ask[key])}
                    />
                  </td>
                ))}
                <td>
                  <SelectSetting
                    bare
                    form={form}
                    setting={typeSetting(type, 'needsAnswer')}
                    label={`${name}: ${i18n.t('policy.types.needsAnswer')}`}
                    options={[
                      { value: undefined, name: i18n.t('policy.types.asEveryone') },
                      { value: true, name: i18n.t('policy.types.yes') },
                      { value: false, name: i18n.t('policy.types.no') },
                    ]}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
