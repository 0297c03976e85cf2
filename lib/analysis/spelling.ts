/** How people spell on phones, for the words that rules look at. */
const spellings = new Map(
  Object.entries({
    you: 'u ya yu yew',
    your: 'ur yr yur',
    please: 'pls plz plss plzz pleas plse plez',
    text: 'txt',
    message: 'msg',
    people: 'ppl peeps',
    thanks: 'thx tnx thanx',
    before: 'b4',
    tonight: '2nite tonite 2night',
    today: '2day',
    tomorrow: '2moro tmrw tmr tomo 2morrow',
    subscribe: 'subcribe suscribe subscrib subsribe',
    check: 'cheak chek chk',
  }).flatMap(([word, forms]) => forms.split(' ').map((form): [string, string] => [form, word])),
);

/** A word as rules read it: in lower case, without the signs of emphasis around it, as the dictionary spells it. */
export function plain(normal: string): string {
  const norm = normal.toLowerCase().replace(/^['"*_]+|['"*_]+$/g, '');
  return spellings.get(norm) ?? norm;
}
