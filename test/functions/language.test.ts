import { inSheet } from './inSheet';
import { wholeSamples } from './wholeSamples';

describe('the language of a cell', () => {
  const bad = ['SQL_COST', ['abc', 5]] as const;
  const english = 'SQL_COST: cost is "abc", not a number; write digits, such as 1234.5.';
  const finnish = 'SQL_COST: cost on "abc", joka ei ole luku; kirjoita se numeroin, esimerkiksi 1234,5.';
  test.each([
    ['property fi', { lang: 'fi' }, finnish],
    ['property en in a Finnish spreadsheet', { lang: 'en', locale: 'fi_FI' }, english],
    ['no property, Finnish spreadsheet', { locale: 'fi_FI' }, finnish],
    ['no property, Swedish spreadsheet', { locale: 'sv_SE' }, english],
    ['a property of another language', { lang: 'sv', locale: 'fi_FI' }, finnish],
    ['missing services', { services: 'missing' }, english],
    ['refusing services', { services: 'refusing' }, english],
    ['no document', { services: 'none' }, english],
  ] as const)('%s', (_, surroundings, sentence) => expect(inSheet(...bad, surroundings).error).toBe(sentence));

  test('words in results follow it too', () => {
    const [, , last] = wholeSamples.FUNNEL_BACKCALC.calls;
    expect(inSheet('FUNNEL_BACKCALC', last, { lang: 'fi' }).value).toEqual([
      ['Vaihe', 'Konversio', 'Tarvitaan', 'Nyt', 'Puuttuu', 'Alaraja', 'Yläraja'],
      ['Offers', '', 'ei tietoa', 20, 'ei tietoa', 'ei tietoa', 'ei tietoa'],
      ['Deals', 0, 10, 0, 10, 10, 10],
    ]);
    const [header] = inSheet('FUNNEL_BACKCALC', last, { services: 'refusing' }).value as string[][];
    expect(header).toEqual(['Stage', 'Conversion', 'Needed', 'Now', 'Gap', 'Low', 'High']);
  });
  test('a date is named in the language', () => {
    expect(inSheet('SQL_COST', [new Date(0), 1], { lang: 'fi' }).error).toBe(
      'SQL_COST: cost on päivämäärä, joka ei ole luku; kirjoita se numeroin, esimerkiksi 1234,5.',
    );
  });
});
