import ExcelJS from 'exceljs';
import { readExport } from '../../../src/exports/readExport';
import { UnreadableError } from '../../../src/exports/unreadableError';
import { readXlsxRecords } from '../../../src/exports/xlsx/entry';
import { column } from '../fixtures';
import { DYNAMICS_HEADER, prefixedWorkbook, storedZip } from './storedZip';
import { dynamicsWorkbook } from './workbooks';

const bookOf = async (rows: readonly unknown[][]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('S');
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
};
const refusalOf = async (bytes: Uint8Array, name = 'x.xlsx') => {
  const error = await readExport({ name, bytes, lang: 'en', readXlsx: readXlsxRecords }).catch((caught) => caught);
  expect(error).toBeInstanceOf(UnreadableError);
  return error as UnreadableError;
};

describe('a workbook as records of text', () => {
  test('visible sheets in their order; the hidden one is left alone', async () => {
    const { sheets } = await readXlsxRecords(await dynamicsWorkbook());
    expect(sheets.map(({ name }) => name)).toEqual(['My Open Opportunities']);
    expect(sheets[0].records[0]).toEqual(DYNAMICS_HEADER);
  });
  test('numbers have a point that nobody takes for thousands, days are ISO, rich text is one text', async () => {
    const { sheets } = await readXlsxRecords(await dynamicsWorkbook());
    const [, first, second] = sheets[0].records;
    expect(first.slice(3)).toEqual([
      'Line & 2',
      'Rivitie Oy',
      'Open',
      'In Progress',
      'Propose',
      '60',
      '48000.5',
      '2026-05-31',
      '46054',
      '46054',
      '46055',
    ]);
    expect(second.slice(3, 12)).toEqual(['Spares', 'Oksala Oy', 'Won', 'Won', 'Close', '100', '1.2340', '2026-02-11 12:30:00', '46054.5']);
  });
  test('booleans, formulas by their results, errors as they stand, text with every entity', async () => {
    const { sheets } = await readXlsxRecords(await bookOf([[true, { formula: 'A1', result: 7.5 }, { error: '#N/A' }, '<a> & "b"\n=x', '00123']]));
    expect(sheets[0].records).toEqual([['TRUE', '7.5', '#N/A', '<a> & "b"\n=x', '00123']]);
  });
  test('prefixed names, inline text, stored parts, gaps in rows and columns', async () => {
    const cells =
      '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>A &#228;</x:t></x:is></x:c><x:c r="D2"><x:v>3</x:v></x:c></x:row><x:row r="4"><x:c t="str"><x:v>end</x:v></x:c></x:row>';
    const { sheets } = await readXlsxRecords(prefixedWorkbook(cells));
    expect(sheets).toEqual([{ name: 'A & B', records: [[], ['', 'A ä', '', '3'], [], ['end']] }]);
  });
  test('own date formats: days, times, both; colours, quoted words and currencies are none', async () => {
    const codes = ['dd.mm.yyyy', 'hh:mm', 'd/m/yy h:mm', '#,##0.00 &quot;days&quot;', '[Red]0.0', '[$-40B]d. mmmm yyyy', '0.00%'];
    const styles = `<styleSheet><numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`;
    const value = (style: number, n: string) => `<x:c s="${style}"><x:v>${n}</x:v></x:c>`;
    const row = `<x:row>${value(0, '46112')}${value(1, '0.5')}${value(2, '46112.25')}${value(3, '46112')}${value(4, '1.5')}${value(5, '46112')}${value(6, '0.5')}</x:row>`;
    const { sheets } = await readXlsxRecords(prefixedWorkbook(row, styles));
    expect(sheets[0].records[0]).toEqual(['2026-03-31', '12:00:00', '2026-03-31 06:00:00', '46112', '1.5', '2026-03-31', '0.5']);
  });
});

describe('an archive, as large exports of HubSpot arrive', () => {
  const deals = (id: number) => `"Record ID","Deal Name","Amount","Create Date"\n"${id}","Deal ${id}","21590.91","2026-01-02 10:00"\n`;
  const opened = (parts: Record<string, string>) =>
    readExport({ name: 'hubspot-crm-exports-all-deals.zip', bytes: storedZip(parts), lang: 'en', readXlsx: readXlsxRecords });

  test('its tables are read as files of their own, each with the day in its own name', async () => {
    const file = await opened({
      'hubspot-crm-exports-all-deals-2026-03-31-1.csv': deals(1),
      'export/hubspot-crm-exports-all-deals-2026-03-31-2.csv': deals(2),
      'readme.md': 'x',
    });
    expect(file.name).toBe('hubspot-crm-exports-all-deals.zip');
    expect(file.tables.map(({ format, rows, period, encoding }) => [format, rows.length, period.start, encoding])).toEqual([
      ['hubspot_deals', 1, '2026-03-31', 'utf-8'],
      ['hubspot_deals', 1, '2026-03-31', 'utf-8'],
    ]);
  });
  test('a file in it that nobody knows is named', async () => {
    const [table, ...others] = (await opened({ 'a-2026-03-31.csv': deals(1), 'b.csv': 'Colour,Shape\nred,round\n' })).tables;
    expect([others, table.warnings.map(({ message }) => message)]).toEqual([[], ['The sheet “b.csv” holds no known table and was left out.']]);
  });
  test('a broken file in it is told as if it came alone', async () => {
    await expect(opened({ 'a.csv': 'Company,Impressions\nA,1\n"B,2\n' })).rejects.toMatchObject({ code: 'quote_never_closed' });
  });
});

describe('an export as a workbook', () => {
  test('Dynamics: only the id of the technical columns is read; serial numbers are days', async () => {
    const file = await readExport({
      name: 'My Open Opportunities 2026-03-31.xlsx',
      bytes: await dynamicsWorkbook(),
      lang: 'en',
      readXlsx: readXlsxRecords,
    });
    const [table] = file.tables;
    expect(table).toMatchObject({
      format: 'dynamics_deals',
      vendor: 'dynamics',
      tab: 'deals',
      encoding: 'xlsx',
      delimiter: '',
      period: { start: '2026-03-31', end: '2026-03-31' },
      sums: { amount: 48001.734 },
      nonAdditive: ['probability'],
      questions: [],
      warnings: [],
    });
    expect(column(table, 'id')[0]).toBe('0f8fad5b-d9cb-469f-a165-70867728950e');
    expect(column(table, 'status')).toEqual(['open', 'won']);
    expect(column(table, 'created')).toEqual([{ date: '2026-02-01' }, { date: '2026-02-01' }]);
    expect(column(table, 'closed')).toEqual([{ date: '2026-05-31' }, { date: '2026-02-11' }]);
    expect(column(table, 'probability')).toEqual([0.6, 1]);
  });
  test('any other format may come as a workbook too', async () => {
    const rows = [
      ['Record ID', 'Deal Name', 'Amount', 'Create Date'],
      ['1', 'A', 21590.91, new Date(Date.UTC(2026, 0, 2))],
    ];
    const [table] = (await readExport({ name: 'd-2026-03-31.xlsx', bytes: await bookOf(rows), lang: 'en', readXlsx: readXlsxRecords })).tables;
    expect([table.format, table.sums, column(table, 'created')]).toEqual(['hubspot_deals', { amount: 21590.91 }, [{ date: '2026-01-02' }]]);
  });
  test('a sheet without a known table is said', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Notes').addRow(['Remember', 'this']);
    const sheet = book.addWorksheet('Data');
    for (const row of [
      ['Nimi', 'Toimiala'],
      ['A Oy', 'Puu'],
    ])
      sheet.addRow(row);
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const [table] = (await readExport({ name: 'x.xlsx', bytes, lang: 'en', readXlsx: readXlsxRecords })).tables;
    expect([table.tab, table.warnings.map(({ message }) => message)]).toEqual([
      'accounts',
      ['The sheet “Notes” holds no known table and was left out.'],
    ]);
  });
  test('without the reader the file is refused with advice', async () => {
    const error = await readExport({ name: 'x.xlsx', bytes: await dynamicsWorkbook(), lang: 'en' }).catch((caught) => caught);
    expect(error.code).toBe('zip');
  });
  test.each([
    ['an archive of other things', storedZip({ 'photo.png': 'x', '__MACOSX/deals.csv': 'a,b', '.deals.csv': 'a,b' }), 'zip'],
    ['a damaged archive', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...new Array(40).fill(7)]), 'damaged_xlsx'],
    ['no table', prefixedWorkbook('<x:row><x:c><x:v>1</x:v></x:c></x:row>'), 'unknown_table'],
    ['no cell', prefixedWorkbook(''), 'unknown_table'],
  ])('%s', async (_, bytes, code) => {
    expect((await refusalOf(bytes)).code).toBe(code);
  });
  test('cut anywhere, it ends in one of our own errors', async () => {
    const whole = await dynamicsWorkbook();
    for (let part = 1; part < 20; part++) {
      const error = await refusalOf(whole.slice(0, Math.floor((whole.length * part) / 20)));
      expect(['damaged_xlsx', 'zip']).toContain(error.code);
    }
  });
});
