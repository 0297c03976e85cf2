import { wordSet } from '../word-class';
import { register } from './register';

/** What is traded, and machines: likelier where a case is spoken of. */
export const trade: ReadonlySet<string> = wordSet(`${register.dealings} ${register.machines}`);

/** What a case may be about, by a general name: these, and what it is found by. */
export const matters: ReadonlySet<string> = new Set([
  ...trade,
  ...wordSet('account card code date deadline link meter number offer'),
]);

/** Thanks, praise and wishes, and those who get them. */
export const warmth: ReadonlySet<string> = wordSet(`${register.warmth} ${register.people}`);

/** What a service speaks of when it speaks of itself and of what was said to it. */
export const serviceTalk: ReadonlySet<string> = wordSet(
  `${register.utterances} ${register.merits}`,
);

/** Words that could stand in any reply of any organisation. */
const generic: ReadonlySet<string> = wordSet(Object.values(register).join(' '));

/** What a customer has of a firm: whoever speaks of it in an answer helps with it. */
export const customers: ReadonlySet<string> = wordSet(
  `account address app battery bill booking branch browser button cable cache card cookies delivery device flight form
  handset invoice login modem order parcel password plug postcode receipt reference refund router screen settings store
  subscription ticket voucher warranty website wi-fi wifi`,
);

/** Words of the closed classes: they name nothing. */
export const little: ReadonlySet<string> = wordSet(
  `a an the this that these those my your his her its our their mine yours ours theirs i me we us you he him she it they
  them u ur ya y'all myself yourself yourselves ourselves themselves who whom whose which what when where why how
  about above across after against along among around as at before behind below beside besides between beyond by down
  during except for from in inside into like near of off on onto out outside over past per since than through throughout
  till to toward towards under until up upon via with within without
  and or but nor so yet otherwise because although though while if unless whether then
  am is are was were be been being do does did done doing have has had having can could will would shall should may might must
  ought cannot let's not no never none neither either both all any some each every few fewer many much more most less least
  several enough other others another such same own one two three four five ones
  very too quite rather pretty really just even only also still again ever always often maybe perhaps almost already
  else there here now then therefore however together everywhere anywhere somewhere
  get gets got getting go goes going gone went come comes coming came make makes made making put say says said saying
  seem seems sound sounds looks gonna wanna gotta`,
);

const endings = /(?:'s|s'|'|s|es|ed|ing|ly|d|r|er)$/;

/** The forms a word may be inflected from: "stopped" from "stop", "replies" from "reply". */
function basesOf(norm: string): string[] {
  if (/i(?:es|ed|er)$/.test(norm)) return [norm, `${norm.slice(0, -3)}y`];
  const base = norm.replace(endings, '');
  return base.at(-1) === base.at(-2)
    ? [norm, base, `${base}e`, base.slice(0, -1)]
    : [norm, base, `${base}e`];
}

/** Whether a list of base forms has a word, in whatever form it stands. */
export const isOf = (words: ReadonlySet<string>, norm: string): boolean =>
  basesOf(norm).some((base) => words.has(base));

/** Whether a word says nothing of one case: also "and/or", "us^KL". */
export const isGeneral = (norm: string): boolean =>
  /[/^]/.test(norm)
    ? norm
        .replace(/\^.*/, '')
        .split('/')
        .every((part) => little.has(part) || isOf(generic, part))
    : isOf(generic, norm);
