/** Parts of handles that are no name. */
const parts =
  /(?:news|official|offiziell|real|the|team|group|hq|care|cares|support|help|online|global|world|worldwide|usa|us|uk|eu|ca|india|org|inc|ltd|foundation|charity|twitter|tweets|app|tv|live|media|press|pr|gov|jobs|careers)/;
const ends = new RegExp(`(?<=.{3})(?:_|${parts.source})+$`);
const starts = /^(?:_|the|team|real|official|we are|weare)+(?=.{3})/;

/** A name without its accents and signs, in small letters. */
export const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "Citizens_Forum" may call itself "CF", and "BoardofTrade" "BofT"; undefined for what everybody writes in capitals. */
export function initialsOf(account: string): string | undefined {
  const initials = (
    account
      .replace(/(?<=\p{Ll}{3})of(?=\p{Lu})/gu, '_of')
      .match(/\p{Lu}+(?!\p{Ll})|\p{Lu}\p{Ll}+|\p{Ll}+/gu) ?? []
  )
    .map((hump) => (/^(?:\p{Lu}+|of)$/u.test(hump) ? hump : (hump[0] ?? '').toUpperCase()))
    .join('');
  return initials.length < 2 ||
    /^(?:us|uk|eu|un|tv|pm|am|vp|it|ai|ceo|usa|pr|hr|id|ok|dm|rt|nyc|la|dc|gop)$/i.test(initials)
    ? undefined
    : initials;
}

/** The telling part of a handle: "riverbank_news" and "TheRiverbankUK" are both about "riverbank". */
export function coreOf(account: string): string {
  const lower = account
    // "GetOtter", "drinkRiverbank": what a house invites to, before its name.
    .replace(
      /^(?:get|try|use|drink|eat|visit|hello|hey|ask|shop|drive|join|meet|motor|hotel|studio|cafe)(?=\p{Lu}\p{Ll}{3})/iu,
      '',
    )
    // "RuizForOhio": the name before the office.
    .replace(/(?<=\p{Ll}{3})(?:4|[Ff]or)\p{Lu}\w*$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^@/, '');
  return plain(lower.replace(ends, '').replace(starts, ''));
}

/** An office in front of a public person's name. */
const title =
  '(?:the)?(?:rep|sen|senator|congress(?:man|woman)?|cong|gov|governor|mayor|president|prof|dr|whip|speaker|leader|min(?:ister)?|mp|mep|cllr|councillor|chair(?:man|woman)?)(?=_|\\p{Lu})';
const handleTitle = new RegExp(`^${title}`, 'iu');
/** What stands before the name: an office, or those who work for it ("TeamKaraDoyle"). */
export const office = new RegExp(`^@?(?:team(?=\\p{Lu})|${title})?_?`, 'iu');
const hump = /\p{Lu}\p{Ll}+/gu;

/** The surname of the public person whose handle gives an office ("SenKaraDoyle"), in small letters. */
export function surnameOf(account: string): string | undefined {
  const [held] = handleTitle.exec(account) ?? [];
  if (held === undefined) return undefined;
  const last = account.slice(held.length).match(hump)?.at(-1);
  return last && last.length >= 3 ? plain(last) : undefined;
}
