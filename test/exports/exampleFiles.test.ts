import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessId } from '../../local/exampleCompany/businessId';
import { CAMPAIGNS } from '../../local/exampleCompany/campaigns';
import { companyEngagement } from '../../local/exampleCompany/companyEngagement';
import { STAGE_MEANINGS } from '../../local/exampleCompany/dealStages';
import { DEALS } from '../../local/exampleCompany/deals';
import { exampleInputs } from '../../local/exampleCompany/exampleInputs';
import { exportFiles } from '../../local/exampleCompany/exportFiles';
import { main } from '../../local/exampleCompany/generate';
import { planWorkbookFile, WORKBOOK_FILE } from '../../local/exampleCompany/planWorkbook';
import { isMeaningful, RETURNING, siteVisits } from '../../local/exampleCompany/siteVisits';
import { targetAccounts } from '../../local/exampleCompany/targetAccounts';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { readXlsx } from '../../local/xlsx/readXlsx';
import { LINKEDIN_HEADER } from './fixtures';

const ROOT = join(__dirname, '../..');
const files = exportFiles();
const bytesOf = (part: string) => Object.entries(files).find(([name]) => name.includes(part))![1];

describe('the committed example files', () => {
  test.each(Object.keys(files))('%s is what the generator writes, byte for byte', (name) => {
    expect(Buffer.compare(readFileSync(join(ROOT, 'examples', name)), Buffer.from(files[name]))).toBe(0);
  });
  test('the workbook is what the built bundle makes and the company types', async () => {
    const options = { name: 'Havula', locale: 'en_US', timeZone: 'Europe/Helsinki', formulaMode: 'locale-parsed' } as const;
    const shown = (sheets: readonly SheetSnapshot[]) =>
      sheets.map(({ name, cells }) => [name, Object.values(cells).map((row) => Object.values(row).map(({ v, f, note }) => [v, f, note]))]);
    const committed = await readXlsx(new Uint8Array(readFileSync(join(ROOT, 'examples', WORKBOOK_FILE))), options);
    const made = await readXlsx(await planWorkbookFile(), options);
    expect(shown(committed.sheets)).toEqual(shown(made.sheets));
  }, 60_000);
  test('no other export lies beside them', () => {
    const exports = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.csv'));
    expect(exports.sort()).toEqual(Object.keys(files).sort());
  });
  test('the command writes each into examples/', async () => {
    const written: string[] = [];
    const code = await main([], { out: () => undefined, writeFile: (path) => written.push(path) });
    expect([code, written]).toEqual([0, [...Object.keys(files), WORKBOOK_FILE].map((name) => join('examples', name))]);
  });
});

describe('their byte layouts', () => {
  const text = (part: string, encoding: string) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytesOf(part));

  test('LinkedIn: UTF-16LE with mark, TAB, LF, five lines above, 73 columns, no final line break', () => {
    const report = text('campaign_performance', 'utf-16le');
    const lines = report.split('\n');
    expect([report.charCodeAt(0), report.includes('\r'), lines.length]).toEqual([0xfeff, false, 6 + CAMPAIGNS.length]);
    expect(lines.slice(0, 5)).toEqual([
      '\ufeffCampaign Performance Report (in UTC)',
      '"Report Start: January 1, 2026, 12:00 AM"',
      '"Report End: March 31, 2026, 11:59 PM"',
      expect.stringMatching(/^"Date Generated: April \d+, 2026, \d+:\d\d [AP]M"$/),
      '',
    ]);
    expect(lines[5].split('\t')).toEqual(LINKEDIN_HEADER);
    for (const line of lines.slice(6)) {
      expect(line.split('\t')).toHaveLength(73);
      expect(line.split('\t')[0]).toBe('1/1/2026');
      expect(line.split('\t')[18]).toMatch(/^\d+(\.\d{1,3})?%$/);
    }
  });
  test('accounts: Windows-1252, semicolons, CRLF, decimal comma', () => {
    const bytes = Buffer.from(bytesOf('kohdeyritykset'));
    const lines = bytes.toString('latin1').split('\r\n');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(lines[0]).toBe('Nimi;Y-tunnus;Verkkosivut;Toimiala;Henkilöstö;Liikevaihto (1000 \u0080);Postitoimipaikka;Maa;Sähköposti;Puhelin');
    expect(lines).toHaveLength(62);
    for (const line of lines.slice(1, 61))
      expect(line).toMatch(/^[^;]+;9\d{6}-\d;https:\/\/www\.[^;]+\.example;[^;]+;\d+;\d+,\d;[^;]+;Suomi;[^;]+;\+358 [^;]+$/);
  });
  test('Pipedrive: no byte order mark, every cell quoted, LF, ISO times, decimal point', () => {
    for (const part of ['2026-03-17', '2026-03-31.csv']) {
      const lines = text(`crm-deals-${part}`, 'utf-8').split('\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(line).toMatch(/^("[^"]*",){14}"[^"]*"$/);
      for (const line of lines.slice(1))
        expect(line).toMatch(/^"\d+","[^"]+","[^"]+","(\d+(\.\d+)?)?","EUR","[^"]+","(Open|Won|Lost)","\d+","\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"/);
    }
  });
});

describe('the fictitious company', () => {
  const accounts = targetAccounts();
  const visits = siteVisits();
  const listed = new Set(accounts.flatMap(({ name, elsewhere }) => [name, elsewhere]));

  test('has 60 target accounts, each with one name, one id, one domain', () => {
    for (const key of ['name', 'businessId', 'domain'] as const) expect(new Set(accounts.map((account) => account[key])).size).toBe(60);
  });
  test('business ids have valid check digits', () => {
    expect(businessId('0112038')).toBe('0112038-9');
    for (const account of accounts) expect(businessId(account.businessId.slice(0, 7))).toBe(account.businessId);
  });
  test('names have all the forms of Finnish companies', () => {
    const names = accounts.map(({ name }) => name);
    for (const form of [/ Oy$/, / Oyj$/, / Ab$/, /^Oy .* Ab$/, /^Ab .* Oy$/, /[åäö]/i, / & /])
      expect(names.some((name) => form.test(name))).toBe(true);
  });
  test('reach fits impressions and audience', () => {
    for (const { impressions, reach, audience, clicks } of CAMPAIGNS) {
      expect(reach).toBeLessThanOrEqual(Math.min(impressions, audience));
      expect(clicks).toBeLessThan(impressions);
    }
  });
  test('has about 600 visits of the quarter: bounces, companies off the list, meaningful visits', () => {
    expect(visits).toHaveLength(600);
    expect(visits.every(({ date }) => date >= '2026-01-01' && date <= '2026-03-31')).toBe(true);
    const offList = visits.filter(({ company }) => !listed.has(company));
    const bounces = visits.filter(({ pages }) => pages === 1);
    expect(offList.length).toBeGreaterThan(200);
    expect(bounces.length).toBeGreaterThan(200);
  });
  test('only the returning accounts have two meaningful visits in the last two weeks', () => {
    const late = visits.filter((visit) => visit.date >= '2026-03-18' && isMeaningful(visit));
    const counts = accounts.map(({ name, elsewhere }) => late.filter(({ company }) => company === name || company === elsewhere).length);
    const expected = new Map(RETURNING.map(({ account, days }) => [account, days.length]));
    counts.forEach((count, at) => {
      if (expected.has(at)) expect(count).toBe(expected.get(at));
      else expect(count).toBeLessThan(2);
    });
  });
  test('its goals will be met, missed and undecided: reach over half, visits under the goal', () => {
    const seen = new Set(
      companyEngagement()
        .filter(({ impressions }) => impressions >= 5)
        .map(({ company }) => company),
    );
    const reached = accounts.filter(
      ({ elsewhere, name }) => seen.has(elsewhere) || visits.some(({ company }) => company === name || company === elsewhere),
    );
    const meaningful = visits.filter((visit) => listed.has(visit.company) && isMeaningful(visit));
    const goal = (kpi: string) => exampleInputs.goals.find((found) => found.kpi === kpi)!.goal!;
    expect(reached.length / 60).toBeGreaterThan(goal('account_reach'));
    expect(meaningful.length).toBeGreaterThan(60);
    expect(meaningful.length).toBeLessThan(goal('meaningful_visits'));
  });
  test('cost per SQL lies near its goal: 8 SQLs, too few to tell', () => {
    const rank = new Map(STAGE_MEANINGS.map(({ name }, at) => [name as string, at]));
    const sqls = DEALS.filter(({ created, after }) => created >= '2026-01-01' && rank.get(after.stage)! >= 2);
    const typed = exampleInputs.costs.reduce(
      (sum, { media, work, tools, agency }) => sum + (media ?? 0) + (work ?? 0) + (tools ?? 0) + (agency ?? 0),
      0,
    );
    const spent = CAMPAIGNS.reduce((sum, campaign) => sum + campaign.spent, 0) / 100;
    expect(sqls).toHaveLength(8);
    expect((typed + spent) / sqls.length).toBeCloseTo(3015.45, 2); // (7200 + 1170 + 4500 + 1800 + 9453.58) / 8
  });
  test('deals move between the exports, some are won and lost, all stages are mapped', () => {
    const moved = DEALS.filter(({ before, after }) => before && (before.stage !== after.stage || before.probability !== after.probability));
    expect(moved.map(({ id }) => id)).toEqual([101, 102, 104, 109, 110, 111, 113, 116, 118, 119]);
    expect(new Set(DEALS.map(({ after }) => after.status))).toEqual(new Set(['Open', 'Won', 'Lost']));
    for (const { before, after } of DEALS)
      for (const state of [before, after]) if (state) expect(STAGE_MEANINGS.map(({ name }) => name)).toContain(state.stage);
  });
});
