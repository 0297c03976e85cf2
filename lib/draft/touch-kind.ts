/** What a touch was. `offline`: a call, a meeting or an e-mail that a person noted themselves. */
export const touchKinds = ['reply', 'mention', 'message', 'quote', 'reaction', 'offline'] as const;
export type TouchKind = (typeof touchKinds)[number];

/** How an offline touch happened. */
export const offlineMeans = ['call', 'meeting', 'email'] as const;
export type OfflineMeans = (typeof offlineMeans)[number];

export const directions = ['out', 'in'] as const;
export type Direction = (typeof directions)[number];
