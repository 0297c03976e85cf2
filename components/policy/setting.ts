import type { RuleId } from '@/lib/analysis/finding';
import type { SiteId } from '@/lib/draft/draft';
import type { TouchKind } from '@/lib/draft/touch-kind';
import type { Managed } from '@/lib/policy/managed';
import type { Loudness, Policy, Thresholds } from '@/lib/policy/policy';
import type { RelationshipType } from '@/lib/policy/relationship-types';
import { stricterOf } from '@/lib/policy/stricter';
import type { Change } from './changes';

/** One place in the policy: how it is read, and how it is set. */
export interface Setting<Value> {
  /** As `ask.fromContact`: where it stands in the schema, and what its changes go by. */
  place: string;
  read: (policy: Policy) => Value;
  put: (policy: Policy, value: Value) => Policy;
}

/** The settings of one section that stand in it by themselves. */
function inSection<
  Section extends 'ask' | 'publicPosts' | 'counting' | 'retention' | 'sites' | 'rules',
>(section: Section) {
  return <Key extends keyof Policy[Section]>(key: Key): Setting<Policy[Section][Key]> => ({
    place: `${section}.${String(key)}`,
    read: (policy) => policy[section][key],
    put: (policy, value) => ({ ...policy, [section]: { ...policy[section], [key]: value } }),
  });
}

export const askSetting = inSection('ask');
export const publicSetting = inSection('publicPosts');
export const countingSetting = inSection('counting');
export const retentionSetting = inSection('retention');
export const siteSetting: (site: SiteId) => Setting<boolean> = inSection('sites');
export const ruleSetting: (rule: RuleId) => Setting<Loudness> = inSection('rules');

export const kindSetting = (kind: TouchKind): Setting<boolean> => ({
  place: `counting.kinds.${kind}`,
  read: ({ counting }) => counting.kinds[kind],
  put: (policy, value) => ({
    ...policy,
    counting: { ...policy.counting, kinds: { ...policy.counting.kinds, [kind]: value } },
  }),
});

/** An object with a key set, or without it. */
function withOptional<Of extends object, Key extends keyof Of>(
  object: Of,
  key: Key,
  value: Of[Key] | undefined,
): Of {
  const { [key]: _, ...others } = object;
  return (value === undefined ? others : { ...others, [key]: value }) as Of;
}

export const goalSetting = (goal: keyof Policy['goals']): Setting<number | undefined> => ({
  place: `goals.${goal}`,
  read: ({ goals }) => goals[goal],
  put: (policy, value) => ({ ...policy, goals: withOptional(policy.goals, goal, value) }),
});

/** `undefined`: as on every site. */
export const siteRuleSetting = (site: SiteId, rule: RuleId): Setting<Loudness | undefined> => ({
  place: `siteRules.${site}.${rule}`,
  read: ({ siteRules }) => siteRules[site][rule],
  put: (policy, value) => ({
    ...policy,
    siteRules: {
      ...policy.siteRules,
      [site]: withOptional(policy.siteRules[site], rule, value),
    },
  }),
});

/** `undefined`: as for everyone. */
export const typeSetting = <Key extends keyof Thresholds>(
  type: RelationshipType,
  key: Key,
): Setting<Thresholds[Key] | undefined> => ({
  place: `ask.perType.${type}.${key}`,
  read: ({ ask }) => {
    const ofType: Partial<Thresholds> = ask.perType[type];
    return ofType[key];
  },
  put: (policy, value) => {
    const ofType = withOptional<Partial<Thresholds>, Key>(policy.ask.perType[type], key, value);
    return {
      ...policy,
      ask: { ...policy.ask, perType: { ...policy.ask.perType, [type]: ofType } },
    };
  },
});

export const englishSetting: Setting<boolean> = {
  place: 'languages',
  read: ({ languages }) => languages.includes('en'),
  put: (policy, value) => ({ ...policy, languages: value ? ['en'] : [] }),
};

/** The policy as a form works on it. */
export interface Form {
  /** The one in force. */
  policy: Policy;
  /** What the person set: changes are made to it. */
  own: Policy;
  /** What the organisation set. */
  floors: Managed | undefined;
  make: (change: Change) => void;
}

/** Another value for a setting. `joins`: changes of it in a row are taken back together, as while typing. */
export function changed<Value>(
  { own }: Pick<Form, 'own'>,
  setting: Setting<Value>,
  value: Value,
  joins?: string,
): Change {
  const before = setting.read(own);
  return {
    apply: (policy) => setting.put(policy, value),
    revert: (policy) => setting.put(policy, before),
    ...(joins === undefined ? {} : { joins }),
  };
}

/** The value that would be in force if the person set this one. */
export const inForce = <Value>(
  { own, floors }: Pick<Form, 'own' | 'floors'>,
  setting: Setting<Value>,
  value: Value,
): Value => setting.read(stricterOf(floors, setting.put(own, value)));

/** Whether the organisation leaves this value to the person. */
export const isAllowed = <Value>(
  form: Pick<Form, 'own' | 'floors'>,
  setting: Setting<Value>,
  value: Value,
): boolean => inForce(form, setting, value) === value;
