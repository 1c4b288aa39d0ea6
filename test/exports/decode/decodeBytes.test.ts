import { decodeBytes } from '../../../src/exports/decode/decodeBytes';
import { inOneGo } from '../../../src/exports/slices';
import { utf8, utf16le, windows1252 } from '../fixtures';

describe('the bytes say the encoding', () => {
  test.each([
    ['FF FE is UTF-16LE', utf16le('Näyttö €'), 'utf-16le', 'Näyttö €', 1],
    ['EF BB BF is UTF-8', utf8('Näyttö €', { bom: true }), 'utf-8', 'Näyttö €', 1],
    ['strict UTF-8 without a mark', utf8('Näyttö €'), 'utf-8', 'Näyttö €', 0],
    ['what is no UTF-8 is Windows-1252', windows1252('Näyttö €'), 'windows-1252', 'Näyttö €', 0],
    ['plain ASCII is UTF-8', utf8('abc'), 'utf-8', 'abc', 0],
    ['FE FF is UTF-16BE', Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0xe4]), 'utf-16be', 'Aä', 1],
    ['UTF-16LE without a mark shows by its zeros', utf16le('Company;Impressions').slice(2), 'utf-16le', 'Company;Impressions', 0],
    ['a mark twice', utf8('\ufeff\ufeffabc'), 'utf-8', 'abc', 2],
  ])('%s', (_, bytes, encoding, text, byteOrderMarks) => {
    expect(inOneGo(decodeBytes(bytes))).toEqual({ text, encoding, cut: false, byteOrderMarks });
  });

  test('the 27 letters of Windows-1252 outside Latin-1 are letters, whatever the runtime believes', () => {
    const bytes = Uint8Array.from([0x80, 0x85, 0x8a, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x9a, 0x9e, 0x9f]);
    expect(inOneGo(decodeBytes(bytes)).text).toBe('€…ŠŽ‘’“”–šžŸ');
  });
  test('UTF-16 of an odd number of bytes is cut', () => {
    const whole = utf16le('abcd');
    expect(inOneGo(decodeBytes(whole.slice(0, whole.length - 1)))).toMatchObject({ text: 'abc', cut: true });
  });
  test('UTF-8 that ends inside a letter is cut UTF-8, not Windows-1252', () => {
    const whole = utf8('Jäälän hyvä');
    expect(inOneGo(decodeBytes(whole.slice(0, whole.length - 1)))).toMatchObject({ text: 'Jäälän hyv', encoding: 'utf-8', cut: true });
  });
  test('a Windows-1252 file that ends in an umlaut is no cut UTF-8', () => {
    expect(inOneGo(decodeBytes(windows1252('Hyvinkää')))).toMatchObject({ text: 'Hyvinkää', encoding: 'windows-1252', cut: false });
    expect(inOneGo(decodeBytes(windows1252('Pajä')))).toMatchObject({ text: 'Pajä', encoding: 'windows-1252', cut: false });
  });
});

describe('letters of old Macs', () => {
  const MAC: Readonly<Record<string, number>> = { ä: 0x8a, ö: 0x9a, å: 0x8c, Ä: 0x80, Ö: 0x85, é: 0x8e, '’': 0xd5, '–': 0xd0 };
  const macRoman = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => MAC[letter] ?? letter.charCodeAt(0)));

  test.each(['Nimi;Kotipaikka\rJäälä Oy;Jyväskylä\r', 'Name,City\nCafé Été,Orléans\n', 'Nimi;Ala\nÖljy Oy;päivä – yö\n'])('%j', (text) => {
    const known = text.replace('Été', 'été');
    expect(inOneGo(decodeBytes(macRoman(known.replace('été', 'ete'))))).toMatchObject({ encoding: 'macintosh', text: known.replace('été', 'ete') });
  });
  test('Windows-1252 stays Windows-1252: real letters, dashes and dots between words, names with š', () => {
    for (const text of [
      'Näyttö – päivä',
      'Škoda, Tšehhi, Košice',
      'word\u2014word\u2026word \u201cquote\u201d l\u2019eau',
      'Œuvre, cœur',
      '120 € yhteensä',
    ]) {
      const PLACES: Readonly<Record<string, number>> = {
        '–': 0x96,
        '—': 0x97,
        '…': 0x85,
        '“': 0x93,
        '”': 0x94,
        '’': 0x92,
        '€': 0x80,
        Š: 0x8a,
        š: 0x9a,
        Œ: 0x8c,
        œ: 0x9c,
      };
      const bytes = Uint8Array.from([...text].map((letter) => PLACES[letter] ?? letter.charCodeAt(0)));
      const read = inOneGo(decodeBytes(bytes));
      expect([text, read.encoding, read.text]).toEqual([text, 'windows-1252', text]);
    }
  });
});
