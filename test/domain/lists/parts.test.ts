import fc from 'fast-check';
import { companyKey } from '../../../src/domain/account/companyKey';
import { cellWriter } from '../../../src/domain/lists/cellWriter';
import { countryCode } from '../../../src/domain/lists/countryCode';
import { COUNTRY_NAMES } from '../../../src/domain/lists/countryNames';
import { csvLine, utf8Bytes } from '../../../src/domain/lists/csvText';
import { emailOf } from '../../../src/domain/lists/emailOf';
import { FEWEST_ROWS, MOST_BYTES, MOST_ROWS, sizeWarnings } from '../../../src/domain/lists/listLimits';
import { nameWithoutForm } from '../../../src/domain/lists/nameWithoutForm';
import { splitName } from '../../../src/domain/lists/splitName';
import { isTitleWanted } from '../../../src/domain/lists/wanted';

test.each([
  ['Oy Abilita Ab', 'Abilita'],
  ['Rotor GmbH & Co. KG', 'Rotor'],
  ['Alderette Ab Oy', 'Alderette'],
  ['Tietotapio ky', 'Tietotapio'],
  ['Halla A/S', 'Halla'],
  ['Wisła Sp. z o.o.', 'Wisła'],
  ['Nord Mill, Inc.', 'Nord Mill'],
  ['Mäkelä & Pojat Oy', 'Mäkelä & Pojat'],
  ['Volvo AB (publ)', 'Volvo'],
  ['Is Solutions', 'Is Solutions'],
  ['Oy', 'Oy'],
  ['Oy Ab', 'Oy'],
  ['  Kaskitek   Oy ', 'Kaskitek'],
])('%s is written %s', (name, written) => expect(nameWithoutForm(name)).toBe(written));

test('a name without its form is still the same company', () => {
  const forms = ['Oy', 'Ab', 'Oyj', 'GmbH', 'Ltd', 'A/S', 'B.V.', 'Ky', 'Inc.'];
  const words = fc.array(fc.constantFrom('Kaski', 'Nord', 'Tek', 'Mäkelä', 'Works', 'Öljy'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(words, fc.subarray(forms, { maxLength: 2 }), fc.subarray(forms, { maxLength: 2 }), (middle, before, behind) => {
      const name = [...before, ...middle, ...behind].join(' ');
      expect(companyKey(nameWithoutForm(name))).toBe(companyKey(name));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Anna Ahti', 'Anna', 'Ahti'],
  ['Anna Maria Ahti', 'Anna Maria', 'Ahti'],
  ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
  ['Ahti, Anna', 'Anna', 'Ahti'],
  ['Madonna', 'Madonna', ''],
  ['von Essen', 'von', 'Essen'],
])('%s is %s and %s', (name, first, last) => expect(splitName(name)).toEqual({ first, last }));

test.each([
  ['Suomi', 'FI'],
  ['finland', 'FI'],
  ['FI', 'FI'],
  ['UK', 'GB'],
  ['Iso-Britannia', 'GB'],
  ['Sverige', 'SE'],
  ['Åland Islands', 'AX'],
  ['Czech Republic', 'CZ'],
  ['Atlantis', null],
  ['XX', null],
])('the country %s is %s', (name, code) => expect(countryCode(name)).toBe(code));

test('no name of a country stands for two, and each has two letters', () => {
  const names = COUNTRY_NAMES.flatMap((line) => line.split(',').map((name) => [name, line.slice(0, 2)]));
  for (const [name, code] of names) expect([name, countryCode(name)]).toEqual([name, code]);
  for (const line of COUNTRY_NAMES) expect(line).toMatch(/^[A-Z]{2},/);
});

test.each([
  [' Anna.Ahti@Kaskitek.fi ', 'anna.ahti@kaskitek.fi'],
  ['päivi@yhtiö.fi', 'päivi@yhtiö.fi'],
  ['anna at kaskitek', null],
  ['=anna@kaskitek.fi', null],
  ['+anna@kaskitek.fi', null],
  ['anna@kaskitek', null],
  ['a@b.fi, c@d.fi', null],
  ['', null],
])('the address %s is %s', (text, address) => expect(emailOf(text)).toBe(address));

describe('a cell', () => {
  test.each([
    ['=Cmd|calc Oy', 'Cmd|calc Oy'],
    ['@home', 'home'],
    ["'+358", '358'],
    ['＝HYPERLINK("x")', 'HYPERLINK("x")'],
    ['\t=1+1', '1+1'],
    ["'t Hooft", "'t Hooft"],
    ['3-Step IT', '3-Step IT'],
    ['A\r\nB\tC', 'A B C'],
  ])('%j is written %j', (text, written) => expect(cellWriter().write(text, 100)).toBe(written));

  test('never begins like a formula, holds one line and no more letters than allowed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', '=', '+', "'=", '\t@', '－'), (text, before) => {
        const written = cellWriter().write(before + text, 35);
        expect(written).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
        expect(written).not.toMatch(/[\r\n\t\u0000]/);
        expect(Array.from(written).length).toBeLessThanOrEqual(35);
      }),
    );
  });
  test('what was changed is counted', () => {
    const cell = cellWriter();
    for (const text of ['=a', '-b', 'x'.repeat(36), 'fine']) cell.write(text, 35);
    expect([...cell.counts]).toEqual([
      ['sign_removed', 2],
      ['shortened', 1],
    ]);
  });
});

test('a line of CSV quotes only where it must', () => {
  expect(csvLine(['Halla, Oy', 'a "b"', '', 'c'])).toBe('"Halla, Oy","a ""b""",,c\r\n');
});
test('bytes are those of UTF-8', () => {
  expect(utf8Bytes('Åbo')).toBe(4);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(utf8Bytes(text)).toBe(Buffer.from(text, 'utf8').length)));
});
test('299 rows are too few and 300 are not; 300,001 are too many; 20 MB are not too large and a byte more is', () => {
  expect(sizeWarnings(FEWEST_ROWS - 1, 1)).toEqual(['too_few']);
  expect(sizeWarnings(FEWEST_ROWS, MOST_BYTES)).toEqual([]);
  expect(sizeWarnings(MOST_ROWS, 1)).toEqual([]);
  expect(sizeWarnings(MOST_ROWS + 1, MOST_BYTES + 1)).toEqual(['too_many', 'too_large']);
});
test('a long word of a title may stand anywhere, a short one is a word of its own', () => {
  expect(isTitleWanted('Toimitusjohtaja', ['johtaja'])).toBe(true);
  expect(isTitleWanted('Head of IT', ['it'])).toBe(true);
  expect(isTitleWanted('Digital lead', ['it'])).toBe(false);
  expect(isTitleWanted('Tuotantopäällikkö', ['PAALLIKKO'])).toBe(true);
  expect(isTitleWanted('Buyer', [])).toBe(true);
});
