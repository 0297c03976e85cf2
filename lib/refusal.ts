/** Why the background refused a message; each is something the caller can act on. */
const refusalReasons = [
  'bad-arguments',
  'not-ours',
  'unknown-release',
  'storage-full',
  'storage-unavailable',
  'newer-database',
  'newer-policy',
  'set-by-organisation',
  'unknown-person',
  'forbidden',
  'bad-file',
  'passphrase-needed',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** An error with a reason that survives the way from the background to a page. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly reason: RefusalReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The reason of a refused message, on either side of the message channel; `undefined` for any other error. */
export function refusalReason(error: unknown): RefusalReason | undefined {
  if (!(error instanceof Error) || error.name !== 'Refusal' || !('reason' in error)) return;
  return refusalReasons.find((reason) => reason === error.reason);
}
