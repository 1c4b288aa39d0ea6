import { inspect } from '../../../local/cli/inspect';
import type { InspectJson } from '../../../local/cli/inspectJson';
import { readExport } from '../../../src/exports/readExport';
import { column } from '../fixtures';
import { LINKEDIN_LAYOUTS } from '../layouts/linkedin';

const { name, bytes } = LINKEDIN_LAYOUTS.find(({ tables }) => tables === 10)!;
const seen = async (): Promise<InspectJson> => {
  const out: string[] = [];
  await inspect([name, '--json'], {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
    readFile: () => bytes,
    writeFile: () => undefined,
  });
  return JSON.parse(out[0]);
};

describe('LinkedIn demographics: ten tables in one file', () => {
  test('all ten are seen in their order, the empty ones too', async () => {
    const { tables } = await seen();
    expect(tables.map(({ columns, rows }) => [columns[0].header, rows])).toEqual([
      ['Company Name Segment', 2],
      ['Company Industry Segment', 2],
      ['Company Size Segment', 1],
      ['Contextual Country/Region Segment', 1],
      ['Location Segment', 0],
      ['Job Seniority Segment', 1],
      ['Job Title Segment', 1],
      ['Job Function Segment', 2],
      ['County Segment', 0],
      ['Designated Market Area Segment', 1],
    ]);
    for (const { period, encoding } of tables) expect([period, encoding]).toEqual([{ start: '2025-12-06', end: '2026-03-05' }, 'utf-16le']);
  });
  test('segments overlap: industries and functions are never summed, the companies are', async () => {
    const { tables } = await seen();
    expect(tables[0].sums).toEqual({ impressions: 580, clicks: 0 });
    expect(tables[1].sums).toEqual({});
    expect(tables[1].nonAdditive).toEqual(expect.arrayContaining(['impressions', 'clicks', 'ctr']));
    expect(tables[2].columns.map(({ field }) => field).slice(0, 2)).toEqual(['segment', 'impressions']);
  });
  test('only the companies are imported, as the thin slice that they are', async () => {
    const file = await readExport({ name, bytes, lang: 'en' });
    expect([file.tables.length, file.unplaced?.length]).toEqual([1, 9]);
    const [table] = file.tables;
    expect(table).toMatchObject({ tab: 'companies', vendor: 'linkedin', slice: { report: 'demographics_report', level: 'company', grain: 'total' } });
    expect(column(table, 'company')).toEqual(['Rivitie Oy', 'Oksala, Oy']);
    expect(table.warnings.map(({ message }) => message)).toEqual([
      'The 2 companies of the file saw 4.4 % of all impressions: LinkedIn lists at most 25 here, and reach is higher than they show.',
      '9 more tables of the file have no tab and were left out.',
    ]);
  });
  test('a segment whose header nobody understands is said', async () => {
    const text = new TextDecoder('utf-16le').decode(bytes).replace(/(Job Title Segment\t)Impressions/, '$1Imprints');
    const units = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
    const file = await readExport({ name, bytes: units, lang: 'en' });
    expect(file.unplaced).toHaveLength(8);
    expect(file.tables[0].warnings[0]).toMatchObject({ code: 'table_left_out', row: 25 });
  });
  test('without a single company nothing can be imported, and it is said', async () => {
    const text = new TextDecoder('utf-16le').decode(bytes).replace(/^.*(Rivitie|Oksala).*\n/gm, '');
    const units = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
    const error = await readExport({ name, bytes: units, lang: 'en' }).catch((caught) => caught);
    expect([error.code, error.message]).toEqual(['no_tab', 'The table in row 6 has no rows. Choose a longer period and export it again.']);
  });
});
