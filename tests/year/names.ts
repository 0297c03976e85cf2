/** Made-up names. Who bears one of them in life is not meant. */
const first = [
  'Ada',
  'Amir',
  'Bea',
  'Calum',
  'Celia',
  'Dario',
  'Dilys',
  'Edwin',
  'Esme',
  'Farah',
  'Gwen',
  'Hana',
  'Idris',
  'Ines',
  'Jonas',
  'Kezia',
  'Leon',
  'Lena',
  'Mabel',
  'Malik',
  'Nadia',
  'Niall',
  'Olga',
  'Omar',
  'Petra',
  'Quinn',
  'Rosa',
  'Ruben',
  'Saskia',
  'Stella',
  'Tariq',
  'Tilda',
  'Ugo',
  'Vera',
  'Wanda',
  'Yara',
];
const last = [
  'Abara',
  'Barlow',
  'Castell',
  'Dunmore',
  'Eklund',
  'Fairweather',
  'Garrick',
  'Hollis',
  'Ibsen',
  'Jarrett',
  'Kowal',
  'Lindqvist',
  'Marsh',
  'Nwosu',
  'Oduya',
  'Penhale',
  'Quigley',
  'Rasmussen',
  'Sato',
  'Tremlett',
  'Underhill',
  'Vance',
  'Whitlock',
  'Yilmaz',
  'Zeller',
];

/** Handle, and the name as the site shows it: what a list has to cope with. */
export const unusualNames: readonly (readonly [handle: string, displayName: string])[] = [
  ['noor_alhassan', 'نور الحسن'],
  ['tamar_levi', 'תמר לוי'],
  ['hanako_ito', '伊藤 花子'],
  ['li_xiaoming', '李晓明'],
  ['anjali_rao', 'अंजलि राव'],
  ['seoyeon_k', '김서연'],
  ['daria_m', 'Дарья Миронова'],
  ['eleni_p', 'Ελένη Παπαδάκη'],
  ['somchai_d', 'สมชาย ดีใจ'],
  ['hirut_b', 'ሕሩት በቀለ'],
  ['ze_luis', 'Zé Luís 🌊🚲'],
  ['bob', 'Bob'],
  [
    'mme_de_la_riviere_et_des_ponts_du_nord',
    'Marie-Antoinette de la Rivière et des Ponts-du-Nord, née Vandenberghe',
  ],
  ['donaudampfschifffahrt', 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein'],
  ['wf_choir', 'The Waterfront Community Choir & Soup Kitchen (South Bank), est. 1987'],
];

/** So many different made-up people, the unusual names spread among them. */
export function namesFor(count: number): [handle: string, displayName: string][] {
  const plain = (index: number): [string, string] => {
    const one = first[(index * 7) % first.length] ?? '';
    const other = last[(index * 11 + Math.floor(index / first.length)) % last.length] ?? '';
    const again = index >= first.length * last.length ? String(index) : '';
    return [`${one}_${other}${again}`.toLowerCase(), `${one} ${other}`];
  };
  const step = Math.max(1, Math.floor(count / unusualNames.length));
  return Array.from({ length: count }, (_, index) => {
    const unusual = index % step === step - 1 ? unusualNames[Math.floor(index / step)] : undefined;
    return unusual ? [...unusual] : plain(index);
  });
}
