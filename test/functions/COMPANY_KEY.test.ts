import * as fc from 'fast-check';
import { answerOf, errorOf, inSheet } from './inSheet';

describe('COMPANY_KEY', () => {
  const key = (...args: unknown[]) => answerOf('COMPANY_KEY', ...args);
  test('is the name by which spellings meet', () => {
    expect(key([['Oy Abilita Ab'], ['ABILITA'], [''], ['Oy']])).toEqual([['abilita'], ['abilita'], [''], ['oy']]);
  });
  test('a number is a name too, a date is none', () => {
    expect(key(365)).toBe('365');
    expect(errorOf('COMPANY_KEY', new Date(0))).toBe('COMPANY_KEY: name is a date, not a text; write it in letters.');
  });
  test('the key of a key is the key', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('Oy', 'Ab', 'Kone', '&', 'A/S', 'sp.', 'z', 'o.o.', '3'), { maxLength: 6 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(name, (text) => {
        const once = inSheet('COMPANY_KEY', [text]);
        if (once.error === undefined && once.value !== '') expect(key(once.value)).toBe(once.value);
      }),
    );
  });
});
