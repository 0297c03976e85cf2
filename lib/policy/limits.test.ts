import { expect, test } from 'vitest';
import { limitsOf } from './limits';
import { chromiumSchema } from './managed-schema';
import { defaultPolicy } from './policy';
import { policyFile, readPolicyFile } from './policy-file';

/** Every number of the schema that administrators are told, by its place. */
function* numbersIn(schema: object, place = ''): Generator<[string, number, number]> {
  const {
    properties = {},
    minimum,
    maximum,
  } = schema as {
    properties?: Record<string, object>;
    minimum?: number;
    maximum?: number;
  };
  if (minimum !== undefined && maximum !== undefined) yield [place, minimum, maximum];
  for (const [key, inner] of Object.entries(properties)) {
    yield* numbersIn(inner, place ? `${place}.${key}` : key);
  }
}
const numbers = [...numbersIn(chromiumSchema())].filter(([place]) => place !== 'version');

test('there are numbers in four sections, and in each type of relationship', () => {
  const sections = new Set(numbers.map(([place]) => place.split('.')[0]));
  expect([...sections].sort()).toEqual(['ask', 'goals', 'publicPosts', 'retention']);
  expect(numbers.map(([place]) => place)).toContain('ask.perType.donor.fromContact');
});

test.each(numbers)('%s: from %i to %i, in the form and to administrators', (place, min, max) => {
  expect(limitsOf(place)).toEqual({ min, max });
});

test.each(numbers)(
  '%s: a file past the limits is refused with the same ones',
  (place, min, max) => {
    const fileWith = (value: number) => {
      const policy = JSON.parse(policyFile(defaultPolicy)) as object;
      const keys = place.split('.');
      const last = keys.pop() ?? '';
      const holder = keys.reduce<object>((inner, key) => Reflect.get(inner, key) as object, policy);
      Reflect.set(holder, last, value);
      return readPolicyFile(JSON.stringify(policy));
    };
    expect(fileWith(min - 1)).toEqual({ faults: [{ reason: 'too_small', place, limit: min }] });
    expect(fileWith(max + 1)).toEqual({ faults: [{ reason: 'too_big', place, limit: max }] });
    expect(fileWith(min)).toHaveProperty('policy');
    expect(fileWith(max)).toHaveProperty('policy');
  },
);

test.each(['ask', 'ask.enforcement', 'ask.nothing', 'constructor', '__proto__.x', ''])(
  'no number stands at %j',
  (place) => {
    expect(() => limitsOf(place)).toThrow(RangeError);
  },
);
