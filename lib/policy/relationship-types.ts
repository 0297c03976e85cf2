/** What a person is to the organisation. Each may carry its own rule for asks (`ask.perType` of the policy). */
export const relationshipTypes = [
  'supporter',
  'donor',
  'volunteer',
  'journalist',
  'partner',
  'official',
  'colleague',
  'other',
] as const;
export type RelationshipType = (typeof relationshipTypes)[number];
