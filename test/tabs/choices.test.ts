import { choiceCode, choiceWord, choiceWords } from '../../src/tabs/choices';
import type { ChoiceId } from '../../src/tabs/types';
import { LANGS } from '../../src/text/lang';

const CHOICES: ChoiceId[] = ['stage', 'yes_no', 'handled', 'lang'];

test('words of a list are in one language and in one order', () => {
  expect(choiceWords('yes_no', 'en')).toEqual(['Yes', 'No']);
  expect(choiceWords('yes_no', 'fi')).toEqual(['Kyllä', 'Ei']);
  expect(choiceWords('stage', 'fi').slice(0, 3)).toEqual(['Tilaaja', 'Liidi', 'Markkinointivalmis liidi (MQL)']);
});

test.each(CHOICES)('every word of %s is understood in every language', (choice) => {
  const codes = choiceWords(choice, 'en').map((word) => choiceCode(choice, word));
  expect(codes).not.toContain(null);
  expect(new Set(codes).size).toBe(codes.length);
  for (const lang of LANGS) expect(choiceWords(choice, lang).map((word) => choiceCode(choice, word))).toEqual(codes);
  for (const lang of LANGS) expect(codes.map((code) => choiceWord(choice, code!, lang))).toEqual(choiceWords(choice, lang));
});

test('case and blanks do not matter, and the code itself is understood', () => {
  expect(choiceCode('yes_no', '  KYLLÄ ')).toBe('yes');
  expect(choiceCode('stage', 'SQL')).toBe('sql');
  expect(choiceCode('stage', 'won  deal')).toBe('won');
});

test('a word that is not of the list has no code, and a code that is not of the list stays as it is', () => {
  expect(choiceCode('stage', 'Neuvottelu 2')).toBeNull();
  expect(choiceCode('yes_no', '')).toBeNull();
  expect(choiceWord('stage', 'something', 'fi')).toBe('something');
});
