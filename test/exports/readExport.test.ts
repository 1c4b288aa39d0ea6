import { readExport } from '../../src/exports/readExport';
import { UnreadableError } from '../../src/exports/unreadableError';
import {
  ACCOUNTS_TEXT,
  COMPANIES_TEXT,
  codes,
  column,
  LINKEDIN_PREAMBLE,
  linkedinText,
  PIPEDRIVE_TEXT,
  read,
  refusal,
  utf8,
  utf16le,
  windows1252,
} from './fixtures';

const bytes = (...values: number[]) => Uint8Array.from([...values, 0, 0, 0, 0, 0, 0, 0, 0]);

describe('a file that cannot be read gives one sentence and a code', () => {
  test.each([
    ['empty', new Uint8Array(0), 'empty_file'],
    ['only blanks', utf8('\r\n  \n', { bom: true }), 'empty_file'],
    ['old Excel', bytes(0xd0, 0xcf, 0x11, 0xe0), 'legacy_xls'],
    ['new Excel or zip', bytes(0x50, 0x4b, 0x03, 0x04), 'zip'],
    ['PDF', utf8('%PDF-1.7'), 'pdf'],
    ['gzip', bytes(0x1f, 0x8b), 'gzip'],
    ['a web page saved as .csv', utf8('\n<!DOCTYPE html><html><table><tr><td>Company</td></tr></table>'), 'web_page'],
    [
      'a web page saved as .xls, in UTF-16',
      utf16le('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Company</td></tr></table></html>'),
      'web_page',
    ],
    ['a spreadsheet as XML', utf8('<?xml version="1.0"?><Workbook/>'), 'web_page'],
    ['binary', utf8('Company,Impressions\nA,\u00001'), 'binary'],
    ['UTF-16 cut inside a letter', utf16le(linkedinText()).slice(0, -1), 'cut_utf16'],
    ['a mark never closed', utf8('Company,Impressions\nA,1\n"B,2\nC,3\n'), 'quote_never_closed'],
    ['text behind a mark', utf8('"Company","Impressions"\n"A" x,y","2"\n'), 'broken_quotes'],
    ['header only', utf8(COMPANIES_TEXT.split('\n')[0]), 'header_only'],
    ['empty report', utf16le(`${LINKEDIN_PREAMBLE.join('\n')}\n`), 'empty_report'],
    ['a report that no tab takes', utf8('Date,Clicks,Impressions,Cost\n2026-02-05,1,2,3\n2026-02-06,1,2,3\n'), 'no_tab'],
    [
      'the report of one e-mail campaign',
      utf8('"Email Campaign Report"\n"Title:","Guide"\n"Recipients:","10"\n"Bounces:","5 (0.5%)"\n"Opens:","3"\n'),
      'key_value',
    ],
    ['a report without data', utf8('No data available.', { bom: true }), 'empty_report'],
    ['a last row that was cut off', utf16le(linkedinText()).slice(0, -80), 'cut_row'],
    ['a header of semicolons over rows of commas', utf8('Nimi;Toimiala;Kotipaikka\nA Oy,Puu,Lahti\nB Oy,Puu,Kotka\n'), 'other_separator'],
    ['decimal commas in a file of commas', utf8('Company,Impressions,Clicks\nA,1,5,2\nB,2,5,3\n'), 'cells_spill'],
    ['a known table without its name', utf8('Deal Stage,Amount,Close Date,Deal owner\nOpen,5,2026-01-02,A\n'), 'missing_column'],
    ['two files joined', utf8(`${COMPANIES_TEXT}\ufeff${COMPANIES_TEXT}`, { bom: true }), 'joined_files'],
    ['an unknown table', utf8('Colour;Shape\nred;round\n'), 'unknown_table'],
    ['no row with a name', utf8('Company,Started at,Pages\nA,soon,1\nB,later,2\n'), 'no_rows'],
  ])('%s', async (_, content, code) => {
    const [en, fi] = [await refusal('x.csv', content), await refusal('x.csv', content, 'fi')];
    expect([en.code, fi.code]).toEqual([code, code]);
    for (const { message } of [en, fi]) expect(message).toMatch(/^\S[^\n!]+\.$/);
    expect(en.message).not.toBe(fi.message);
  });

  test('a file beyond the limit is not even decoded', async () => {
    const error = await readExport({ name: 'x.csv', bytes: { length: 300 * 1024 * 1024 } as Uint8Array, lang: 'en' }).catch((caught) => caught);
    expect(error).toBeInstanceOf(UnreadableError);
    expect(error).toMatchObject({ code: 'too_large', message: expect.stringContaining('300 MB') });
  });
  test('a file of 300 MB is refused before a single byte of it is read', async () => {
    const bytes = new Proxy({ length: 300 * 1024 * 1024 } as Uint8Array, {
      get: (target, name) => {
        if (name === 'length') return target.length;
        throw new Error(`read ${String(name)}`);
      },
    });
    await expect(readExport({ name: 'x.csv', bytes, lang: 'fi' })).rejects.toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('300'),
    });
  });
  test('the row of the broken mark is named', async () => {
    expect((await refusal('x.csv', utf8('Company,Impressions\nA,1\n"B,2\nC,3\n'))).message).toContain('row 3');
  });
});

describe('a doubtful file is read, and what is doubtful is said', () => {
  test('a byte order mark twice', async () => {
    const table = await read('c_2026-03-31.csv', utf8(`\ufeff\ufeff${COMPANIES_TEXT}`));
    expect(codes(table)).toEqual(['byte_order_marks', 'period_assumed']);
    expect(table.columns[0]).toEqual({ header: 'Company name', field: 'company' });
  });
  test('UTF-8 cut inside a letter', async () => {
    const table = await read('l.csv', utf8('Nimi;Kotipaikka\nÄ Oy;Jäälä').slice(0, -1));
    expect(codes(table)).toEqual(['file_cut']);
    expect(column(table, 'city')).toEqual(['Jääl']);
  });
  test('a cell beyond 50,000 characters in a column that is used is left blank; in another it does not matter', async () => {
    // 180 KB, as a note of a CRM may have
    const long = 'x'.repeat(184_320);
    const table = await read('l.csv', utf8(`Nimi;Toimiala;Muistio\nA Oy;${long};y\nB Oy;Puu;${long}\n`));
    expect(column(table, 'industry')).toEqual([null, 'Puu']);
    expect(table.warnings).toMatchObject([{ code: 'cell_too_long', row: 2 }]);
  });
  test('cells over several lines count as one row', async () => {
    const table = await read('l.csv', utf8('Nimi,Toimiala\n"A\r\nOy","Metalli, ""puu"""\nB Oy,Puu\n'));
    expect(column(table, 'name')).toEqual(['A\nOy', 'B Oy']);
    expect(table.sourceRows).toEqual([2, 3]);
  });
  test('rows of another length: longer ones are left out, shorter ones are blank at the end, lines of text are no rows', async () => {
    const table = await read('l.csv', utf8('Nimi,Toimiala,Kotipaikka\nA Oy,Puu,Lahti,x\nB Oy,Puu\nLuottamuksellinen\n\nC Oy,Puu,Kotka,,\n'));
    expect(table.rows).toEqual([
      ['B Oy', 'Puu', null],
      ['C Oy', 'Puu', 'Kotka'],
    ]);
    expect(table.warnings.map(({ code, row }) => [code, row])).toEqual([
      ['row_too_long', 2],
      ['row_too_short', 3],
      ['text_line', 4],
    ]);
  });
  test('a last line without its last cell is a short row where people type, and a download cut short where services write', async () => {
    expect(codes(await read('l.csv', utf8('Nimi,Toimiala,Kotipaikka\nA Oy,Puu,Lahti\nB Oy,Puu')))).toEqual(['row_too_short']);
    const wide = 'Nimi,Y-tunnus,Toimiala,Kotipaikka,Maa,Puhelin\nA Oy,1,Puu,Lahti,Suomi,1\nB Oy,2,Puu,Kot';
    expect((await refusal('l.csv', utf8(wide))).code).toBe('cut_row');
    expect(codes(await read('l.csv', utf8(`${wide}\n`)))).toEqual(['row_too_short']);
  });
  test('a header that comes again is no row', async () => {
    expect(codes(await read('l.csv', utf8('Nimi,Toimiala\nA Oy,Puu\nNimi,Toimiala\nB Oy,Puu\n')))).toEqual(['header_again']);
  });
  test('a thousand broken cells of a column are twenty lines and a count', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `A${at} Oy,many`);
    const table = await read('l.csv', utf8(`Nimi,Henkilöstö\n${rows.join('\n')}\n`));
    expect(table.warnings).toHaveLength(21);
    expect(table.warnings[20]).toEqual({ code: 'unreadable_number', message: '“Henkilöstö”: 980 more cells like these.' });
  });
  test('line ends of every kind', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect((await read('l.csv', utf8(['Nimi;Toimiala', 'A Oy;Puu', 'B Oy;Rauta'].join(end)))).rows).toEqual([
        ['A Oy', 'Puu'],
        ['B Oy', 'Rauta'],
      ]);
    }
  });
  test('lines above the header are skipped, however many', async () => {
    const above = Array.from({ length: 12 }, (_, at) => `# note ${at}, with, commas`).join('\n');
    expect(await read('l.csv', utf8(`${above}\n${ACCOUNTS_TEXT}`))).toMatchObject({ headerRow: 13, delimiter: ';', sourceRows: [14, 15] });
  });
});

describe('the file', () => {
  test('its hash is the SHA-1 of its bytes', async () => {
    const file = await readExport({ name: 'd.csv', bytes: utf8('Nimi;WWW\nabc;a.example\n'), lang: 'en' });
    expect(file.hash).toBe(require('node:crypto').createHash('sha1').update('Nimi;WWW\nabc;a.example\n').digest('hex'));
    expect(file.name).toBe('d.csv');
  });
  test('the same table in any encoding gives the same rows', async () => {
    const [a, b, c] = await Promise.all(
      [utf8(ACCOUNTS_TEXT), utf16le(ACCOUNTS_TEXT), windows1252(ACCOUNTS_TEXT)].map((content) => read('x.csv', content)),
    );
    expect(b.rows).toEqual(a.rows);
    expect(c.rows).toEqual(a.rows);
  });
  test('the same table under any delimiter gives the same rows', async () => {
    const semicolons = await read('deals.csv', utf8(PIPEDRIVE_TEXT.replace(/","/g, '";"')));
    expect(semicolons.rows).toEqual((await read('deals.csv', utf8(PIPEDRIVE_TEXT))).rows);
  });
  test('its values cross to the server as they are: JSON keeps every one', async () => {
    for (const content of [ACCOUNTS_TEXT, PIPEDRIVE_TEXT, COMPANIES_TEXT]) {
      const table = await read('x-2026-03-31.csv', utf8(content));
      expect(JSON.parse(JSON.stringify(table))).toEqual(table);
    }
  });
});
