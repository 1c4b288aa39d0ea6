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
