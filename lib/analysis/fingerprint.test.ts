import { describe, expect, it } from 'vitest';
import { bandKeys, fingerprint, isSameMessage, similarity } from './fingerprint';

const print = (text: string) => fingerprint(text, 'salt');
const meet = (a: string, b: string) => {
  const keys = new Set(bandKeys(print(a)));
  return bandKeys(print(b)).some((key) => keys.has(key)) && isSameMessage(print(a), print(b));
};

const letter = (name: string, order: string, link: string, sign: string) =>
  `Hi ${name}, thank you for coming to our spring fair on the green. Your raffle ticket ${order} has won a basket of apples, which you can pick up at the kiosk: ${link} ${sign}`;

describe('a fingerprint', () => {
  it('finds the same letter with another name, number, link and sign-off', () => {
    expect(
      meet(
        letter('Mary', '1182', 'https://example.org/a', '^KL'),
        letter('Jonathan', '77', 'https://example.org/b?x=1', '- Tom'),
      ),
    ).toBe(true);
  });

  it('finds it after a small edit', () => {
    expect(
      meet(
        'We loved meeting you at the spring fair and hope that the apples were good. See you at the harvest in autumn!',
        'We really loved meeting you at the spring fair, and hope the apples were good. See you again at the harvest in autumn.',
      ),
    ).toBe(true);
  });

  it.each([
    ['Thank you!', 'Thank you!'],
    ['Thank you so much, Mary!', 'Thank you so much, Tom!'],
    ['Happy birthday!', 'Happy birthday!'],
    ['Sounds good, see you then.', 'Sounds good, see you then.'],
    [
      'The bus to the harbour now leaves at ten past nine from the stop by the church.',
      'Your roses need more sun than that wall gives them; try the south side in spring.',
    ],
  ])('does not match %s and %s', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it('depends on the salt and gives nothing away of the text', () => {
    const text = letter('Mary', '1', 'https://example.org', '');
    expect(fingerprint(text, 'one')).toEqual(fingerprint(text, 'one'));
    expect(similarity(fingerprint(text, 'one'), fingerprint(text, 'two'))).toBeLessThan(0.2);
  });

  it('is the same after a round through storage', () => {
    const text = letter('Mary', '1', 'https://example.org', '');
    expect(isSameMessage(Array.from(print(text)), print(text))).toBe(true);
    expect(bandKeys(Array.from(print(text)))).toEqual(bandKeys(print(text)));
  });
});
