import { describe, expect, it } from 'vitest';
import { isEnglish } from './language';
import { mask } from './mask';
import { parser } from './parser';

const english = [
  'Join us tonight',
  'DONATE NOW AND SAVE LIVES',
  'Petition For Term Limits Passes',
  'Beavers Return To Cornish Valleys',
  'Mina Patel honored by trade group',
  'Look at #SisterCities & Juarez as one region',
  'Coming your way, El Paso!',
  'Kudos to Chika Amobi and the Lagos crew',
  'Phosphate runoff in lowland streams',
  'sub 4 sub',
];
const others = [
  'JETZT SPENDEN UND GEWINNEN',
  'Das ist der Hammer',
  'Im Park war es warm',
  'Online Shop mit neuen Designs',
  'Le train est en retard',
  'La situation est grave',
  'El hospital regional en crisis',
  'Se inscreva no canal',
  'Firma anche tu la petizione',
  'We waren in de stad',
  'Wat is dat?',
  'Vi har bra mat',
  'To jest test',
  'Subscribe na kayo sa channel ko',
  'До завтра, друзья',
  '👍 https://example.org',
];

describe('isEnglish', () => {
  it.each(english)('judges: %s', (text) => {
    expect(isEnglish(mask(text), parser.knows)).toBe(true);
  });
  it.each(others)('leaves alone: %s', (text) => {
    expect(isEnglish(mask(text), parser.knows)).toBe(false);
  });
});
