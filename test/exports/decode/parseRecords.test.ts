import { parseRecords } from '../../../src/exports/decode/parseRecords';
import { chooseDelimiter } from '../../../src/exports/recognise/chooseDelimiter';
import { inOneGo } from '../../../src/exports/slices';

describe('records', () => {
  test('cells over several lines, doubled quotes, quotes in TAB files', () => {
    expect(inOneGo(parseRecords('a\tb\n"x ""y"",\nz"\t"1,000"\n', '\t')).records).toEqual([['a', 'b'], ['x "y",\nz', '1,000'], ['']]);
  });
  test('a quotation mark inside an unquoted cell is text', () => {
    expect(inOneGo(parseRecords('n;v\nUAB "Tokajus";1\n', ';'))).toMatchObject({
      records: [['n', 'v'], ['UAB "Tokajus"', '1'], ['']],
      problem: null,
      literal: false,
    });
  });
  test('marks that enclose no whole cell anywhere are text, if all rows then have one width', () => {
    expect(inOneGo(parseRecords('n;v\n"Tokajus" UAB;1\nX;2', ';'))).toMatchObject({
      records: [
        ['n', 'v'],
        ['"Tokajus" UAB', '1'],
        ['X', '2'],
      ],
      literal: true,
    });
  });
  test('a mark that is never closed is named by its record', () => {
    expect(inOneGo(parseRecords('n;v\nA;1\n"B;2\nC;3\n', ';')).problem).toEqual({ code: 'quote_never_closed', row: 3 });
  });
  test('text behind a closing mark is named by its record', () => {
    expect(inOneGo(parseRecords('"n","v"\n"A","1"\n"B" x,y","2"\n', ',')).problem).toEqual({ code: 'broken_quotes', row: 3 });
  });
});

describe('the delimiter is the one under which a known header appears', () => {
  const header = ['Company name', 'Impressions', 'Clicks'];
  test.each([['\t'], [';'], [','], ['|']])('%j', (delimiter) => {
    expect(inOneGo(chooseDelimiter(`${header.join(delimiter)}\nA${delimiter}1${delimiter}2\n`))).toBe(delimiter);
  });
  test('many commas inside the cells do not mislead', () => {
    expect(inOneGo(chooseDelimiter(`${header.join(';')}\n"A, B, C, D, E";1,5;2,5\n`))).toBe(';');
  });
  test('sep= in the first line settles it', () => {
    expect(inOneGo(chooseDelimiter(`sep=;\n${header.join(';')}\nA;1;2\n`))).toBe(';');
    expect(inOneGo(chooseDelimiter('sep=\t\nunknown;things\n'))).toBe('\t');
  });
});
