import { ruleIds } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import { touchKinds } from '@/lib/draft/touch-kind';
import type { Managed } from './managed';
import { holdings, loudnesses, type Policy, type Thresholds } from './policy';
import { type RelationshipType, relationshipTypes } from './relationship-types';
import type { Sparse } from './sparse';
import { enforcements } from './verdict';

/** The stricter of a floor and a person's own value; without a floor, their own. */
type Stricter<Value> = (floor: Value | undefined, own: Value) => Value;

const larger: Stricter<number> = (floor, own) => Math.max(floor ?? own, own);
const smaller: Stricter<number> = (floor, own) => Math.min(floor ?? own, own);
/** Where yes is the stricter answer. */
const yes: Stricter<boolean> = (floor, own) => own || floor === true;
/** Where no is. */
const no: Stricter<boolean> = (floor, own) => own && floor !== false;
/** Where the later in a list is the stricter one. */
const later =
  <Value>(order: readonly Value[]): Stricter<Value> =>
  (floor, own) =>
    floor !== undefined && order.indexOf(floor) > order.indexOf(own) ? floor : own;

/** An object of one value for each key. */
function each<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

/** The keys of an object whose value is not `undefined`. */
function present<Value extends object>(value: Value): Present<Value> {
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries) as Present<Value>;
}
type Present<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

const enforcement = later(enforcements);
const loudness = later(loudnesses);
const holding = later(holdings);

const thresholds = (floor: Sparse<Thresholds> | undefined, own: Thresholds): Thresholds => ({
  fromContact: larger(floor?.fromContact, own.fromContact),
  minimumDaysKnown: larger(floor?.minimumDaysKnown, own.minimumDaysKnown),
  needsAnswer: yes(floor?.needsAnswer, own.needsAnswer),
  contactsBetweenAsks: larger(floor?.contactsBetweenAsks, own.contactsBetweenAsks),
});

/**
 * What people of a type have other than everyone. Where an administrator has set a type apart, a person starts from
 * there: who exempts colleagues does not need everybody's consent.
 */
function ofType(type: RelationshipType, managed: Managed['ask'], own: Policy['ask']) {
  const floor = managed?.perType?.[type];
  const apart = { ...floor, ...own.perType[type] };
  const strict = thresholds({ ...managed, ...floor }, { ...own, ...apart });
  const everyone = thresholds(managed, own);
  const kept = <Key extends keyof Thresholds>(key: Key) =>
    key in apart || strict[key] !== everyone[key] ? strict[key] : undefined;
  return present({
    fromContact: kept('fromContact'),
    minimumDaysKnown: kept('minimumDaysKnown'),
    needsAnswer: kept('needsAnswer'),
    contactsBetweenAsks: kept('contactsBetweenAsks'),
  });
}

function askOf(managed: Managed['ask'], own: Policy['ask']): Policy['ask'] {
  if (!managed) return own;
  const blocks = managed.enforcement === 'block';
  return {
    ...thresholds(managed, own),
    holds: holding(managed.holds, own.holds),
    enforcement: enforcement(managed.enforcement, own.enforcement),
    // Whoever blocks says whether their block may be overridden; if both do, both must.
    overrideWithReason:
      (!blocks || managed.overrideWithReason === true) &&
      (own.enforcement !== 'block' || own.overrideWithReason) &&
      (blocks || own.overrideWithReason),
    // These three open a gate in a person's own hands: under a floor for asks an administrator must allow them.
    mayAskMarks: no(managed.mayAskMarks ?? false, own.mayAskMarks),
    quietPhrasesOpen: no(managed.quietPhrasesOpen ?? false, own.quietPhrasesOpen),
    perType: each(relationshipTypes, (type) => ofType(type, managed, own)),
  };
}

/** At most one touch an hour counts more than one a day; one a thread is apart from both, and there the floor stands. */
function atMostOneOf(
  floor: Policy['counting']['atMostOne'] | undefined,
  own: Policy['counting']['atMostOne'],
): Policy['counting']['atMostOne'] {
  if (floor === undefined || floor === 'none') return own;
  return floor === 'hour' && own === 'day' ? 'day' : floor;
}

function countingOf(managed: Managed['counting'], own: Policy['counting']): Policy['counting'] {
  return {
    kinds: each(touchKinds, (kind) => no(managed?.kinds?.[kind], own.kinds[kind])),
    inbound: no(managed?.inbound, own.inbound),
    atMostOne: atMostOneOf(managed?.atMostOne, own.atMostOne),
  };
}

function siteRulesOf(managed: Managed, own: Policy): Policy['siteRules'] {
  return each(siteIds, (site) =>
    present(
      each(ruleIds, (rule) => {
        const floor = managed.siteRules?.[site]?.[rule];
        const mine = own.siteRules[site][rule];
        if (floor === undefined && mine === undefined) return;
        return loudness(floor ?? managed.rules?.[rule], mine ?? own.rules[rule]);
      }),
    ),
  );
}

/** A goal that the administrator sets holds where a person has none. */
function goalsOf(managed: Managed['goals'], own: Policy['goals']): Policy['goals'] {
  const goal = (key: keyof Policy['goals'], stricter: Stricter<number>) => {
    const mine = own[key] ?? managed?.[key];
    return mine === undefined ? undefined : stricter(managed?.[key], mine);
  };
  return present({
    conversationShare: goal('conversationShare', larger),
    responseHours: goal('responseHours', smaller),
    daysActive: goal('daysActive', larger),
    cannedShareAtMost: goal('cannedShareAtMost', smaller),
  });
}

/**
 * The policy in force: of each setting the stricter one. A person may tighten what an administrator has set, never
 * loosen it. A floor for asks holds on every site, in every language that is judged, unless the administrator leaves
 * that to the person: who could switch the coach off could send what it holds. Pure.
 */
export function stricterOf(managed: Managed | undefined, own: Policy): Policy {
  if (!managed) return own;
  const holdsAsks = managed.ask !== undefined || managed.publicPosts !== undefined;
  const languages = managed.languages ?? (holdsAsks ? ['en' as const] : []);
  return {
    ...own,
    ask: askOf(managed.ask, own.ask),
    counting: countingOf(managed.counting, own.counting),
    publicPosts: {
      givesPerAsk: larger(managed.publicPosts?.givesPerAsk, own.publicPosts.givesPerAsk),
      whenShort: enforcement(managed.publicPosts?.whenShort, own.publicPosts.whenShort),
    },
    rules: each(ruleIds, (rule) => loudness(managed.rules?.[rule], own.rules[rule])),
    siteRules: siteRulesOf(managed, own),
    sites: each(siteIds, (site) => yes(managed.sites?.[site] ?? holdsAsks, own.sites[site])),
    languages: [...new Set([...languages, ...own.languages])],
    goals: goalsOf(managed.goals, own.goals),
    retention: {
      days: smaller(managed.retention?.days, own.retention.days),
      keepParkedTexts: no(managed.retention?.keepParkedTexts, own.retention.keepParkedTexts),
    },
  };
}
