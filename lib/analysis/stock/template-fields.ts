/** A stretch of a draft, half open, in UTF-16 units. */
export interface Field {
  start: number;
  end: number;
}

const subject =
  '(?:(?:your|customer|client|recipient|guest|first|last|full|company|organi[sz]ation|agent|order|ticket|case|account|product|event|campaign|reference|tracking|donor|member|user|insert|add|the|contact|sender|business|brand|city|team|job|role|phone|email|charity)[ _-]?){0,3}(?:names?|firstname|lastname|first|last|company|organi[sz]ation|title|date|time|number|no|id|link|url|amount|email|phone|address|product|order|ticket|agent|signature|city|location|topic|issue|problem|event|reason|handle|username|role|position|here|details|reference|donor|team|department|website|hours|x+)';
const notations: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}/g,
  /\{%[^{}%\n]{1,60}%\}/g,
  /\$\{[^{}\n]{1,60}\}/g,
  /<%=?[^<>%\n]{1,60}%>/g,
  /\*\|[A-Z0-9_:]{1,40}\|\*/g,
  // Python, Ruby and C; Fluent, Smarty and Salesforce; by number.
  /%[({][A-Za-z_][\w. -]{0,40}[)}]s?|(?<![\w%])%(?:\d\$)?[sd](?![\w%])/g,
  /\{ ?[$!][A-Za-z_][\w.]{0,40} ?\}|\{\d\}/g,
  /%%[A-Za-z0-9_ ]{1,40}%%|%[A-Z_]{3,40}%|%[a-z]+_[a-z_]{1,40}%/g,
  /\[\[[^[\]\n]{1,60}\]\]/g,
  new RegExp(
    `[\\[{<](?:[^\\[\\]{}<>\\n]{0,30}[ _-])?${subject}(?:[ _-][^\\[\\]{}<>\\n]{0,20})?[\\]}>]`,
    'gi',
  ),
  // "[CITY AND STATE]", unlike a label in front ("[BREAKING NEWS] …").
  /(?<!^|\n|[.!?] )\[[A-Z][A-Z0-9/'-]{1,20}[ _][A-Z0-9 _/'-]{1,30}\](?!\()/g,
  /\b(?:FIRST|LAST|FULL|COMPANY|CUSTOMER|DONOR)_?NAME\b/g,
  /\b(?:INSERT|TODO:?) [A-Za-z]{2,20} HERE\b/gi,
  /\bDear (?:Sir\/Madam|Sir or Madam|X{2,5}|_{3,10})/g,
  /_{4,40}(?![\w/])/g,
  // Mail merge: "$FirstName", "__NAME__", "@@NAME@@", "<<Name>>"; a choice of words: "{Hi|Hello}".
  /\$(?:first|last|full|user|company|customer|donor|contact)_?name\b/gi,
  /__[A-Z][A-Z_]{1,30}__|@@[A-Za-z_]{2,40}@@|<<[^<>\n]{1,40}>>/g,
  /\{[^{}|\n]{1,40}(?:\|[^{}|\n]{0,40}){1,9}\}/g,
  /(?<=\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) )(?:X{2,5}\b|\((?:first |last |full )?name\))/g,
];

/** Fields of a template that nobody filled in: `{{name}}`, `[First Name]`, `<company>`, `*|FNAME|*`, `%%name%%`. */
export function templateFields(text: string): Field[] {
  if (!/[{[<%*_]|\$[A-Za-z]|@@|NAME|(?:insert|todo) |(?:[Hh]i|ello|ey|ear) [SXx(]/.test(text))
    return [];
  const found: Field[] = [];
  for (const notation of notations)
    for (const match of text.matchAll(notation))
      found.push({ start: match.index, end: match.index + match[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Field[] = [];
  for (const field of found) if (field.start >= (out.at(-1)?.end ?? 0)) out.push(field);
  return out;
}
