import { wordSet } from '../word-class';
import { goods } from './advertising-words';

/** What a house trades in, as it stands in names. */
const trades = wordSet(
  `pharma bank banking food foods tech wealth energy motors motor capital lab labs studio studios game games music books
  airlines airways insurance invest investment investments corp company co plc inc ltd store stores shop shops brand
  brands kitchen bakery brewing brewery magazine records digital systems software consulting solutions clothing beauty
  cosmetics sport sports paint paints pension pensions cycles bike bikes wear wines farm farms dairy mill mills travel
  cruises homes hair jet jets air rail etf etfs fund funds ventures holdings market markets app apps mobile wireless
  telecom phone phones grill brewers tool tools hardware boats rental rentals`,
);
/** Houses that serve, and sell little or nothing. */
const institutes = wordSet(
  `health nhs college university school museum gallery hospice hospital trust council police church library zoo theatre
  theater cafe partners group`,
);

const shortestTrade = 3;
const isTrade = (part: string): boolean =>
  trades.has(part) || (part.length >= shortestTrade && goods.has(part));

/** Whether what stands behind a name in a handle, in small letters, says what kind of house it is: NorvaPharma. */
export function isTradeName(rest: string): boolean {
  if (isTrade(rest) || institutes.has(rest)) return true;
  for (let at = 2; at <= rest.length - 2; at++)
    if (isTradeName(rest.slice(0, at)) && isTradeName(rest.slice(at))) return true;
  return false;
}

const shortestBrand = 4;

/** The name that is left of a handle, in small letters, without the trade behind it: "lumen" of "lumenphones". */
export function brandOf(core: string): string {
  for (let at = shortestBrand; at < core.length; at++)
    if (isTradeName(core.slice(at))) return core.slice(0, at);
  return core;
}

const longestTrade = 11;

/** Whether an account's name says that it sells something: "TwoLanesCider", "riverbankinsurance". */
export function isSeller(account: string): boolean {
  const parts = account.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}\p{Ll}+|\p{Ll}+/gu) ?? [];
  if (parts.length > 1 && parts.some((part) => isTrade(part.toLowerCase()))) return true;
  const last = parts.at(-1)?.toLowerCase() ?? '';
  for (let length = shortestTrade + 1; length <= Math.min(longestTrade, last.length - 3); length++)
    if (isTrade(last.slice(-length))) return true;
  return false;
}
