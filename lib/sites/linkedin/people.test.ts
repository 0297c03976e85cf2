import { expect, it } from 'vitest';
import type { Addressee } from '@/lib/draft/draft';
import { eachOnce } from './people';

const person = (handle: string, given: Partial<Addressee> = {}): Addressee => ({
  site: 'linkedin',
  handle,
  displayName: 'Ann Lee',
  certain: true,
  role: 'mention',
  ...given,
});

it('takes a mention of somebody who is answered anyway for that person', () => {
  const answered = person('ann-lee', { role: 'author' });
  expect(eachOnce([answered, person('acoaaa1')])).toEqual([answered]);
  const named = person('ann lee', { certain: false });
  expect(eachOnce([person('acoaaa1'), named])).toEqual([person('acoaaa1')]);
});

it('keeps two people of one name apart who are mentioned by their ids', () => {
  const both = [person('acoaaa1'), person('acoaaa2')];
  expect(eachOnce(both)).toEqual(both);
});
