import { defaultPolicy, type Policy } from './policy';

export const presetIds = [
  'nonprofit',
  'social-team',
  'strategy-before-campaign',
  'just-watch',
] as const;
export type PresetId = (typeof presetIds)[number];

/** What a preset decides; everything else stays as the person has it. */
interface Preset {
  ask: Omit<Policy['ask'], 'perType' | 'mayAskMarks' | 'quietPhrasesOpen'>;
  publicPosts: Policy['publicPosts'];
  /** Whether a reaction is a touch. */
  reactions: boolean;
}

const { perType: _, mayAskMarks: __, quietPhrasesOpen: ___, ...usual } = defaultPolicy.ask;
const { publicPosts } = defaultPolicy;

const presets: Record<PresetId, Preset> = {
  nonprofit: { ask: { ...usual, enforcement: 'block' }, publicPosts, reactions: false },
  'social-team': { ask: { ...usual, enforcement: 'confirm' }, publicPosts, reactions: false },
  'strategy-before-campaign': {
    ask: { ...usual, enforcement: 'confirm', minimumDaysKnown: 180, contactsBetweenAsks: 7 },
    publicPosts,
    reactions: false,
  },
  'just-watch': { ask: { ...usual, enforcement: 'nudge' }, publicPosts, reactions: true },
};

/** The policy as a preset wants it. */
export function withPreset(policy: Policy, id: PresetId): Policy {
  const preset = presets[id];
  const kinds = { ...policy.counting.kinds, reaction: preset.reactions };
  return {
    ...policy,
    ask: { ...policy.ask, ...preset.ask },
    publicPosts: preset.publicPosts,
    counting: { ...policy.counting, kinds },
  };
}

/** The preset that a policy is, if it is one. */
export const presetOf = (policy: Policy): PresetId | undefined =>
  presetIds.find((id) => isSame(withPreset(policy, id), policy));

/** Both come from the same document, so their settings stand in the same order. */
const isSame = (one: Policy, other: Policy): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
