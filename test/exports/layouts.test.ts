import { inspect } from '../../local/cli/inspect';
import type { InspectJson } from '../../local/cli/inspectJson';
import { FORMATS } from '../../src/exports/formats/registry';
import { readExport } from '../../src/exports/readExport';
import { UnreadableError } from '../../src/exports/unreadableError';
import { readXlsxRecords } from '../../src/exports/xlsx/readXlsxRecords';
import { exportsText } from '../../src/text/exports';
import { LINKEDIN_PREAMBLE, utf8, utf16le } from './fixtures';
import { LAYOUTS } from './layouts/all';
import type { Layout } from './layouts/layout';

const MAILCHIMP_ONE =
  '"Email Campaign Report"\n"Title:","Guide"\n"Subject Line:","Read"\n"Total Recipients:","720"\n"Bounces:","5 (0.5%)"\n"Total Opens:","310"\n';

const inspected = async ({ name, bytes }: Layout): Promise<InspectJson> => {
  const out: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), readFile: () => bytes, writeFile: () => undefined };
  expect([await inspect([name, '--json'], io), out.length]).toEqual([0, 1]);
  return JSON.parse(out[0]);
};

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  const { name, bytes, tab } = layout;
  test('inspect says what it is, what it holds and what may be summed', async () => {
    const found = await inspected(layout);
    expect([found.format, found.rows, found.totalRows]).toEqual([layout.format, layout.rows, layout.totalRows ?? 0]);
    expect(found.sums).toEqual(layout.sums);
    expect([found.period, found.currency]).toEqual([layout.period ?? { start: null, end: null }, layout.currency ?? null]);
    if (layout.encoding) expect(found.encoding).toBe(layout.encoding);
    if (layout.nonAdditive) expect(found.nonAdditive).toEqual(expect.arrayContaining([...layout.nonAdditive]));
    expect(found.nonAdditive.filter((field) => Object.hasOwn(found.sums, field))).toEqual([]);
    expect(found.warnings.map(({ code }) => code)).toEqual(layout.warnings ?? []);
    expect(found.tables).toHaveLength(layout.tables ?? 0);
  });
  test(tab ? `its rows go to ${tab}` : 'importing it is refused, and the sentence says what it is good for', async () => {
    const read = readExport({ name, bytes, lang: 'fi', readXlsx: readXlsxRecords });
    if (tab === null) {
      const error = await read.catch((caught) => caught);
      expect(error).toBeInstanceOf(UnreadableError);
      expect([error.code, error.message]).toEqual(['no_tab', exportsText.fi.noTab[layout.format as 'ga4_report']()]);
      return;
    }
    const [table, ...others] = (await read).tables;
    expect([table.tab, table.format, others]).toEqual([tab, layout.format, []]);
    if (layout.level) expect(table.slice.level).toBe(layout.level);
    if (layout.grain) expect(table.slice.grain).toBe(layout.grain);
    expect(table.questions).toEqual([]);
    expect(table.stated).toMatchObject(layout.stated ?? {});
  });
});

test('every format but the mapping has a layout', () => {
  const seen = new Set<string>(LAYOUTS.map(({ format }) => format));
  // demographics are the other tables of the companies' file
  expect(FORMATS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual(['linkedin_demographics']);
});

describe('what cannot be read is one line that says what it is and what to do', () => {
  const refused = async (name: string, bytes: Uint8Array, lang: string): Promise<string> => {
    const err: string[] = [];
    const io = { out: () => undefined, err: (line: string) => err.push(line), readFile: () => bytes, writeFile: () => undefined };
    expect([await inspect([name, '--json', '--lang', lang], io), err.length]).toEqual([1, 1]);
    return err[0];
  };
  const oldExcel = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0)]);
  const html = '<html><head><meta charset="utf-8"></head><body><table><tr><td>Campaign</td><td>Impressions</td></tr></table></body></html>';
  test.each([
    ['page analytics of LinkedIn', 'kuusitera_followers_1772697600000.xls', oldExcel, /LinkedIn page analytics/, /LinkedInin sivutilastot/],
    [
      'a report of LinkedIn without rows',
      'account_1_campaign_performance_report.csv',
      utf16le(LINKEDIN_PREAMBLE.join('\n')),
      /holds no rows/,
      /ei ole rivejä/,
    ],
    ['a report of Meta without rows', 'Untitled-report.csv', utf8('No data available.\n', { bom: true }), /No data available/, /No data available/],
    ['one campaign of Mailchimp', 'campaign.csv', utf8(MAILCHIMP_ONE), /single campaign/, /yhden kampanjan/],
    ['a web page saved as .xls', 'report.xls', utf8(html), /web page/, /verkkosivu/],
    ['a web page saved as .csv', 'report.csv', utf16le(html), /web page/, /verkkosivu/],
  ])('%s', async (_, name, bytes, en, fi) => {
    expect(await refused(name, bytes, 'en')).toMatch(en);
    expect(await refused(name, bytes, 'fi')).toMatch(fi);
  });
});
