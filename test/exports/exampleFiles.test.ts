import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessId } from '../../local/exampleCompany/businessId';
import { CAMPAIGNS } from '../../local/exampleCompany/campaigns';
import { companyEngagement } from '../../local/exampleCompany/companyEngagement';
import { COSTS } from '../../local/exampleCompany/costs';
import { STAGE_MEANINGS } from '../../local/exampleCompany/dealStages';
import { DEALS } from '../../local/exampleCompany/deals';
import { exampleInputs } from '../../local/exampleCompany/exampleInputs';
import { exportFiles } from '../../local/exampleCompany/exportFiles';
import { main } from '../../local/exampleCompany/generate';
import { leads } from '../../local/exampleCompany/leads';
import { people } from '../../local/exampleCompany/people';
import { planWorkbookFile, WORKBOOK_FILE } from '../../local/exampleCompany/planWorkbook';
import { SERVICE_DEALS, SERVICE_STAGES } from '../../local/exampleCompany/serviceDeals';
import { isMeaningful, RETURNING, siteVisits } from '../../local/exampleCompany/siteVisits';
import { targetAccounts } from '../../local/exampleCompany/targetAccounts';
import { touches } from '../../local/exampleCompany/touches';
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
  });
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

  test('LinkedIn: UTF-16LE with mark, TAB, LF, five lines above, 73 columns and two of video, no final line break', () => {
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
    expect(lines[5].split('\t')).toEqual([...LINKEDIN_HEADER, 'Video Views', 'Video Completions']);
    for (const line of lines.slice(6)) {
      expect(line.split('\t')).toHaveLength(75);
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

describe('the layouts of the systems that the company uses besides', () => {
  const lines = (part: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(part)).split(/\r?\n/);

  test('HubSpot: no byte order mark, every cell quoted, LF', () => {
    for (const part of ['yhteystiedot', 'huoltosopimukset']) {
      expect(new TextDecoder().decode(bytesOf(part))).not.toContain('\r');
      for (const line of lines(part).slice(0, -1)) expect(line).toMatch(/^"[^"]*"(,"[^"]*")+$/);
    }
    expect(lines('huoltosopimukset')[0]).toContain('"Associated Company Names (Primary)"');
  });
  test('GA4: nine lines that begin with #, the period among them, then the header', () => {
    const report = lines('Landing_page');
    expect(report.slice(0, 9).every((line) => line.startsWith('#'))).toBe(true);
    expect(report.slice(7, 9)).toEqual(['# Start date: 20260101', '# End date: 20260331']);
    expect(report[9]).toBe(
      'Landing page,Sessions,Active users,New users,Average engagement time per session,Key events,Total revenue,Session key event rate',
    );
  });
  test('leads and costs: byte order mark, semicolons, CRLF, Finnish days and decimal commas', () => {
    for (const part of ['liidit', 'kustannukset']) expect(lines(part)[0].charCodeAt(0)).toBe(0xfeff);
    expect(lines('liidit')[1]).toMatch(/^L-2001;\d{1,2}\.\d{1,2}\.2024;/);
    expect(lines('kustannukset')[1]).toBe('1/2026;;;2400,00;390,00;1500,00;EUR;Kuukausityö ja työkalut');
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
  test('has 2,000 visits of the quarter: bounces, companies off the list, meaningful visits', () => {
    expect(visits).toHaveLength(2000);
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
    const goal = (kpi: string) => exampleInputs.goals.find((found) => found.kpi === kpi)!.goal;
    expect(reached.length / 60).toBeGreaterThan(goal('account_reach'));
    expect(meaningful.length).toBeGreaterThan(60);
    expect(meaningful.length).toBeLessThan(goal('meaningful_visits'));
  });
  test('has the full set: 200 people, 1,500 touches, 300 leads, 40 deals, 12 cost rows, three audiences', () => {
    expect([people().length, touches().length, leads().length, DEALS.length + SERVICE_DEALS.length, COSTS.length]).toEqual([200, 1500, 300, 40, 12]);
    expect(exampleInputs.audiences).toHaveLength(3);
    for (const { aimedAt } of CAMPAIGNS) expect(exampleInputs.audiences.map(({ name }) => name)).toContain(aimedAt);
    expect(new Set(people().map(({ email }) => email)).size).toBe(200);
    expect(new Set(touches().map(({ id }) => id)).size).toBe(1500);
  });
  test('maps of deciders are full, thin, or hold the managing director only; ten accounts have nobody', () => {
    const counts = accounts.map((_account, at) => people().filter(({ account }) => account === at).length);
    expect([...new Set(counts)].sort()).toEqual([0, 1, 3, 4, 6]);
    expect(counts.filter((count) => count === 0)).toHaveLength(10);
    const single = people().filter(({ account }) => counts[account] === 1);
    expect(new Set(single.map(({ title }) => title))).toEqual(new Set(['Toimitusjohtaja']));
  });
  test('leads go down the stages in order, and nothing has happened after the last day', () => {
    for (const { created, mql, sql, opportunity, offer, won } of leads()) {
      const known = [created, mql, sql, opportunity, offer, won].filter((day) => day !== '');
      expect(known).toEqual([...known].sort());
      expect(known[known.length - 1] <= '2026-03-31').toBe(true);
    }
  });
  test('deals that leads name are in one of the two exports', () => {
    const ids = new Set([...DEALS, ...SERVICE_DEALS].map(({ id }) => String(id)));
    const named = leads().flatMap(({ deal }) => (deal === '' ? [] : [deal]));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
  test('deals move between the exports, some are won and lost, all stages are mapped', () => {
    const moved = DEALS.filter(({ before, after }) => before && (before.stage !== after.stage || before.probability !== after.probability));
    expect(moved.map(({ id }) => id)).toEqual([101, 102, 104, 109, 110, 111, 113, 116, 118, 119]);
    expect(new Set(DEALS.map(({ after }) => after.status))).toEqual(new Set(['Open', 'Won', 'Lost']));
    for (const { before, after } of DEALS)
      for (const state of [before, after]) if (state) expect(STAGE_MEANINGS.map(({ name }) => name)).toContain(state.stage);
    for (const { stage } of SERVICE_DEALS) expect(SERVICE_STAGES.map(({ name }) => name)).toContain(stage);
  });
});
