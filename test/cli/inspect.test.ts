import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InspectIo, inspect } from '../../local/cli/inspect';
import type { InspectJson } from '../../local/cli/inspectJson';
import { CAMPAIGNS } from '../../local/exampleCompany/campaigns';
import { companyEngagement } from '../../local/exampleCompany/companyEngagement';
import { DEALS } from '../../local/exampleCompany/deals';
import { siteVisits } from '../../local/exampleCompany/siteVisits';
import { targetAccounts } from '../../local/exampleCompany/targetAccounts';
import { dynamicsWorkbook } from '../exports/xlsx/workbooks';

const EXAMPLES = join(__dirname, '../../examples');
const LINKEDIN = join(EXAMPLES, 'account_509173846_campaign_performance_report.csv');
const ACCOUNTS = join(EXAMPLES, 'kohdeyritykset.csv');

const run = async (args: readonly string[], more: Partial<InspectIo> = {}) => {
  const [out, err]: [string[], string[]] = [[], []];
  const written: Record<string, string> = {};
  const io: InspectIo = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readFile: (path) => readFileSync(path),
    writeFile: (path, text) => {
      written[path] = text;
    },
    ...more,
  };
  const code = await inspect(args, io);
  return { code, out, err, written };
};
const json = async (name: string): Promise<InspectJson> => {
  const { code, out, err } = await run([join(EXAMPLES, name), '--json']);
  expect([code, err, out.length]).toEqual([0, [], 1]);
  return JSON.parse(out[0]);
};
const total = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((sum, item) => sum + of(item), 0);

describe('inspect --json on the example files', () => {
  test('LinkedIn campaigns', async () => {
    const found = await json('account_509173846_campaign_performance_report.csv');
    const { columns, nonAdditive, ...rest } = found;
    expect(rest).toEqual({
      format: 'linkedin_campaigns',
      vendor: 'linkedin',
      encoding: 'utf-16le',
      delimiter: '\t',
      locale: 'en',
      headerRow: 6,
      rows: 6,
      totalRows: 0,
      period: { start: '2026-01-01', end: '2026-03-31' },
      currency: 'EUR',
      sums: {
        spend: total(CAMPAIGNS, (c) => c.spent) / 100,
        impressions: total(CAMPAIGNS, (c) => c.impressions),
        clicks: total(CAMPAIGNS, (c) => c.clicks),
        engagements: total(CAMPAIGNS, (c) => c.clicks + c.reactions + c.comments + c.shares + c.follows),
        leads: total(CAMPAIGNS, (c) => c.leads),
        video_views: total(CAMPAIGNS, (c) => c.videoViews),
        video_completions: total(CAMPAIGNS, (c) => c.videoCompletions),
      },
      warnings: [],
      tables: [],
    });
    expect(columns).toHaveLength(75);
    expect(columns.filter(({ field }) => field).map(({ header, field }) => [header, field])).toEqual([
      ['Start Date (in UTC)', 'start'],
      ['Account Name', 'ad_account'],
      ['Currency', 'currency'],
      ['Campaign Group Name', 'campaign_group'],
      ['Campaign ID', 'campaign_id'],
      ['Campaign Name', 'campaign'],
      ['Total Spent', 'spend'],
      ['Impressions', 'impressions'],
      ['Clicks', 'clicks'],
      ['Total Engagements', 'engagements'],
      ['Leads', 'leads'],
      ['Reach', 'reach'],
      ['Audience Penetration', 'penetration'],
      ['Video Views', 'video_views'],
      ['Video Completions', 'video_completions'],
    ]);
    expect(nonAdditive).toEqual(expect.arrayContaining(['reach', 'penetration', 'frequency', 'ctr', 'engagement_rate']));
    for (const field of ['spend', 'impressions', 'clicks', 'leads']) expect(nonAdditive).not.toContain(field);
  });
  test('company engagement', async () => {
    const rows = companyEngagement();
    expect(await json('company_engagement_report_2026-01-01_2026-03-31.csv')).toEqual({
      format: 'company_engagement',
      vendor: 'linkedin',
      encoding: 'utf-8',
      delimiter: ',',
      locale: 'en',
      headerRow: 1,
      columns: [
        { header: 'Company name', field: 'company' },
        { header: 'Company website', field: 'domain' },
        { header: 'Engagement level', field: 'engagement_level' },
        { header: 'Members targeted', field: null },
        { header: 'Paid impressions', field: 'impressions' },
        { header: 'Paid clicks', field: 'clicks' },
        { header: 'Paid engagements', field: 'engagements' },
        { header: 'Organic engagements', field: 'organic_engagements' },
      ],
      rows: rows.length,
      totalRows: 0,
      period: { start: '2026-01-01', end: '2026-03-31' },
      currency: null,
      sums: {
        impressions: total(rows, (row) => row.impressions),
        clicks: total(rows, (row) => row.clicks),
        engagements: total(rows, (row) => row.engagements),
        organic_engagements: total(rows, (row) => row.organic),
      },
      nonAdditive: ['members_targeted'],
      warnings: [],
      tables: [],
    });
  });
  test('visits', async () => {
    const visits = siteVisits();
    expect(await json('website_visits_2026-01-01_2026-03-31.csv')).toMatchObject({
      format: 'visits',
      vendor: 'visitor_identification',
      encoding: 'utf-8',
      rows: visits.length,
      period: { start: '2026-01-01', end: '2026-03-31' },
      sums: { pages: total(visits, (visit) => visit.pages), seconds: total(visits, (visit) => visit.seconds) },
      nonAdditive: [],
      warnings: [],
    });
  });
  test('account list', async () => {
    const accounts = targetAccounts();
    const thousands = total(accounts, ({ revenue }) => Math.round(Number(revenue.replace(',', '.')) * 10));
    expect(await json('kohdeyritykset.csv')).toMatchObject({
      format: 'account_list',
      vendor: 'list',
      encoding: 'windows-1252',
      delimiter: ';',
      locale: 'fi',
      rows: 60,
      period: { start: null, end: null },
      currency: 'EUR',
      sums: { employees: total(accounts, ({ employees }) => employees), revenue: thousands * 100 },
      warnings: [],
    });
  });
  test.each([
    ['crm-deals-2026-03-17.csv', '2026-03-17', DEALS.filter(({ before }) => before)],
    ['crm-deals-2026-03-31.csv', '2026-03-31', DEALS],
  ] as const)('%s', async (name, day, deals) => {
    expect(await json(name)).toMatchObject({
      format: 'pipedrive_deals',
      vendor: 'pipedrive',
      rows: deals.length,
      period: { start: day, end: day },
      currency: 'EUR',
      sums: { amount: total(deals, ({ value }) => Number(value) * 100) / 100 },
      nonAdditive: ['probability'],
      warnings: [],
    });
  });
});

describe('inspect for people', () => {
  test('names format, period, sums and what is never summed, in English and Finnish', async () => {
    const en = (await run([LINKEDIN])).out.join('\n');
    for (const part of [
      'LinkedIn campaign performance report',
      'tab',
      'row 6',
      '2026-01-01 – 2026-03-31',
      '9,453.58',
      'Never summed',
      'reach',
      'Total Spent',
    ])
      expect(en).toContain(part);
    const fi = (await run([ACCOUNTS, '--lang', 'fi'])).out.join('\n');
    for (const part of ['Yritysluettelo', 'puolipiste', 'Liikevaihto (1000 €)', '60', 'Huomautukset']) expect(fi).toContain(part);
  });
  test('questions and warnings are told', async () => {
    const readFile = () => new TextEncoder().encode('Company,Started at,Pages\nA,3/4/2026,2\n');
    const { code, out } = await run(['v.csv'], { readFile });
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/Which day is 3\/4\/2026 in “Started at”\?\n.*2026-04-03 \(day first\) \(taken\)/);
    expect(out.join('\n')).toContain('Taken: 2026-04-03 (day first).');
  });
  test('a report that no tab takes is shown all the same, with what to export instead', async () => {
    const readFile = () => new TextEncoder().encode('# Start date: 20260101\n# End date: 20260331\nEvent name,Event count\npage_view,61\n');
    const { code, out } = await run(['events.csv'], { readFile });
    expect(code).toBe(0);
    for (const part of ['Google Analytics report', '2026-01-01 – 2026-03-31', 'event_count', '61', 'Landing page'])
      expect(out.join('\n')).toContain(part);
  });
  test('a workbook is opened', async () => {
    const bytes = await dynamicsWorkbook();
    const { code, out } = await run(['deals-2026-03-31.xlsx'], { readFile: () => bytes });
    expect(code).toBe(0);
    for (const part of ['Dynamics 365 opportunities', 'xlsx', '(Do Not Modify) Opportunity', '48,001.734']) expect(out.join('\n')).toContain(part);
  });
  test('an assumed period is labelled', async () => {
    const readFile = () => new TextEncoder().encode('Company,Impressions\nA,2\n');
    const { out } = await run(['companies.csv'], { readFile, fileDate: () => '2026-03-31' });
    expect(out.join('\n')).toContain('2026-01-01 – 2026-03-31 (assumed)');
  });
});

describe('arguments', () => {
  test('--json PATH writes the file, wherever it stands', async () => {
    for (const args of [
      [ACCOUNTS, '--json', 'out.json'],
      ['--json', 'out.json', ACCOUNTS],
      [`--json=out.json`, ACCOUNTS],
    ]) {
      const { code, written } = await run(args);
      expect([code, Object.keys(written)]).toEqual([0, ['out.json']]);
      expect(JSON.parse(written['out.json']).format).toBe('account_list');
    }
  });
  test('--json without a path before the file prints', async () => {
    const { out, written } = await run(['--json', ACCOUNTS]);
    expect(JSON.parse(out[0]).format).toBe('account_list');
    expect(written).toEqual({});
  });
  test.each([
    ['no file', [], /exactly one file/],
    ['two files', ['a.csv', 'b.csv'], /exactly one file/],
    ['an option that is none', ['a.csv', '--jsn'], /--jsn is not an option/],
    ['a language that is none', ['a.csv', '--lang', 'sv'], /--lang sv: write fi or en/],
    ['a file that is not there', ['nowhere.csv'], /^nowhere\.csv: the file cannot be opened/],
  ])('%s: one line and exit code 1', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out, err.length]).toEqual([1, [], 1]);
    expect(err[0]).toMatch(message);
  });
  test('a file that cannot be read: one line with its name, in the language asked for', async () => {
    const readFile = () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]);
    const { code, out, err } = await run(['folder/old.xls', '--json', '--lang', 'fi'], { readFile });
    expect([code, out]).toEqual([1, []]);
    expect(err).toEqual([expect.stringMatching(/^old\.xls: Tämä on vanha Excel-tiedosto \(\.xls\), .*tuo se tiedosto\.$/)]);
  });
  test('a result that cannot be written is said', async () => {
    const writeFile = () => {
      throw new Error('read-only');
    };
    const { code, err } = await run([ACCOUNTS, '--json', 'no/out.json'], { writeFile });
    expect([code, err]).toEqual([1, ['no/out.json: the result cannot be written there.']]);
  });
});
