// What happens on each day of the story in quarter.md: files that come in and cells that people type.
import type { TestBook, TestFile } from '../support/workbook';

const date = (day: string) => ({ date: day });
const ACCOUNTS: TestFile = {
  tab: 'accounts',
  vendor: 'list',
  fields: ['name', 'domain', 'industry', 'employees'],
  data: [
    ['Kaskitek Oy', 'kaskitek.fi', 'Machinery', 200],
    ['Savumetsä Oy', 'savumetsa.fi', 'Forestry', 90],
    ['Rantavalssi Oyj', 'rantavalssi.fi', 'Machinery', null],
    ['Louhikko Oy', 'louhikko.fi', null, null],
  ],
};
const [ANNA, PEKKA, LIISA] = ['anna.ahti@kaskitek.fi', 'pekka.puro@kaskitek.fi', 'liisa.lumi@savumetsa.fi'];
const PEOPLE: TestFile = {
  tab: 'people',
  vendor: 'hubspot',
  fields: ['name', 'title', 'company', 'email', 'consent'],
  data: [
    ['Anna Ahti', 'CFO', 'Kaskitek Oy', ANNA, 'yes'],
    ['Pekka Puro', 'Production director', 'Kaskitek Oy', PEKKA, null],
    ['Liisa Lumi', 'Managing director', 'Savumetsä Oy', LIISA, null],
  ],
};
const COSTS: TestFile = {
  tab: 'costs',
  vendor: 'costs',
  fields: ['month', 'work', 'currency'],
  data: ['2026-01-01', '2026-02-01', '2026-03-01'].map((month) => [date(month), 2000, 'EUR']),
};
const REPORT = { start: '2026-01-01', end: '2026-01-15' };
const CAMPAIGNS: TestFile = {
  tab: 'campaigns',
  ...REPORT,
  currency: 'EUR',
  fields: ['campaign', 'campaign_id', 'start', 'end', 'currency', 'spend', 'impressions', 'clicks', 'reach'],
  data: [['Reach video', '501', date(REPORT.start), date(REPORT.end), 'EUR', 1200, 20000, 50, 5000]],
};
const COMPANIES: TestFile = {
  tab: 'companies',
  ...REPORT,
  fields: ['company', 'start', 'end', 'impressions', 'clicks'],
  data: [
    ['Kaskitek Oy', date(REPORT.start), date(REPORT.end), 40, 1],
    ['Savumetsä Oy', date(REPORT.start), date(REPORT.end), 12, 0],
    ['Rantavalssi Oyj', date(REPORT.start), date(REPORT.end), 3, 0],
  ],
};
const touches = (...rows: [day: string, name: string, email: string, kind: string, channel: string][]): TestFile => ({
  tab: 'touches',
  vendor: 'touches',
  file: `touches-${rows[0][0]}.csv`,
  start: rows[0][0],
  end: rows[rows.length - 1][0],
  fields: ['id', 'at', 'name', 'email', 'direction', 'kind', 'channel'],
  data: rows.map(([day, name, email, kind, channel]) => [`${kind}-${day}`, { date: day, seconds: 36_000 }, name, email, 'in', kind, channel]),
});
const visits = (rows: readonly [day: string, pages: number, seconds: number][]): TestFile => ({
  tab: 'visits',
  vendor: 'visitor_identification',
  file: `visits-${rows[0][0]}.csv`,
  start: rows[0][0],
  end: rows[rows.length - 1][0],
  slice: { report: 'visits', adAccount: '', level: 'visit', grain: 'day' },
  fields: ['company', 'domain', 'started', 'pages', 'seconds'],
  data: rows.map(([day, pages, seconds]) => ['Kaskitek Oy', 'kaskitek.fi', { date: day, seconds: 36_000 }, pages, seconds]),
});
const LEAD: TestFile = {
  tab: 'leads',
  vendor: 'leads',
  fields: ['id', 'name', 'company', 'email', 'created', 'source', 'consent'],
  data: [['L1', 'Anna Ahti', 'Kaskitek Oy', ANNA, date('2026-02-18'), 'LinkedIn', 'yes']],
};
interface Deal {
  readonly stage: string;
  readonly probability: number | null;
  readonly status?: string;
  readonly closed?: string;
  readonly reason?: string;
}
const deals = (day: string, { stage, probability, status = 'open', closed, reason }: Deal): TestFile => ({
  tab: 'deals',
  vendor: 'pipedrive',
  file: `deals-${day}.csv`,
  start: day,
  end: day,
  fields: ['id', 'title', 'company', 'stage', 'status', 'probability', 'amount', 'currency', 'created', 'closed', 'lost_reason'],
  data: [
    ['17', 'New line', 'Kaskitek Oy', stage, status, probability, 60_000, 'EUR', date('2026-03-03'), closed ? date(closed) : null, reason ?? null],
  ],
});

/** A date cell as the host stores one: days since 1899-12-30. */
const serial = (day: string): number => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
const typeLead = (book: TestBook, cells: Readonly<Record<string, string | number>>): void => {
  for (const [column, value] of Object.entries(cells)) book.type('leads', book.tab('leads').rowOf('L1'), column, value);
};

const begin = (book: TestBook): void => {
  book.setup();
  for (const file of [ACCOUNTS, PEOPLE, COSTS, CAMPAIGNS, COMPANIES]) book.importFile(file);
  for (const person of [ANNA, PEKKA, LIISA]) book.type('people', book.tab('people').rowOf(person), 'role', 'Decision maker');
  book.type('goals', book.tab('goals').rowOf('revenue'), 'goal', 200_000);
  book.type('goals', book.tab('goals').rowOf('average_deal'), 'goal', 50_000);
  book.type('settings', book.tab('settings').rowOf('definitions_on'), 'value', 'Yes');
  book.type('icp', book.tab('icp').rowOf('industry'), 'value', 'Machinery');
  book.type('icp', book.tab('icp').rowOf('size'), 'value', '50–500');
  const stages = book.tab('stages');
  const free = stages.rows[stages.rows.length - 1] + 1;
  book.type('stages', free, 'name', 'Back to nurture');
  book.type('stages', free, 'meaning', 'Nurture');
};
const LOST = { probability: null, closed: '2026-03-18', reason: 'Postponed' };

/** By the day of the build. */
export const STORY: Readonly<Record<string, (book: TestBook) => void>> = {
  '2026-01-16': begin,
  '2026-01-30': (book) => {
    book.importFile(touches(['2026-01-20', 'Anna Ahti', ANNA, 'click', 'Email']));
    book.importFile(visits([['2026-01-22', 3, 60]]));
  },
  '2026-02-10': (book) => {
    book.importFile(touches(['2026-02-05', 'Pekka Puro', PEKKA, 'event', 'Webinar']));
  },
  '2026-02-20': (book) => {
    book.importFile(touches(['2026-02-18', 'Anna Ahti', ANNA, 'download', 'Site']));
    book.importFile(LEAD);
  },
  '2026-02-25': (book) => typeLead(book, { budget: '50 k€', authority: 'CFO', need: 'yes', timeline: '2026-Q3', handed_over: serial('2026-02-25') }),
  '2026-03-05': (book) => typeLead(book, { acted: serial('2026-02-27'), verdict: 'Accepted' }),
  '2026-03-06': (book) => {
    book.importFile(deals('2026-03-06', { stage: 'Demo scheduled', probability: 0.3 }));
  },
  '2026-03-13': (book) => {
    book.importFile(deals('2026-03-12', { stage: 'Proposal made', probability: 0.6 }));
  },
  '2026-03-20': (book) => {
    book.importFile(deals('2026-03-19', { stage: 'Lost', status: 'lost', ...LOST }));
  },
  '2026-03-27': (book) => {
    const triggers = book.tab('triggers');
    const row = triggers.rows.find((one) => triggers.cell(one, 'rule_code').v === 'LOST_RECYCLE')!;
    book.type('triggers', row, 'handled', true);
    book.importFile(deals('2026-03-26', { stage: 'Back to nurture', ...LOST }));
  },
  '2026-04-24': (book) => {
    book.importFile(touches(['2026-04-20', 'Anna Ahti', ANNA, 'visit', 'Site'], ['2026-04-22', 'Anna Ahti', ANNA, 'visit', 'Site']));
    book.importFile(
      visits([
        ['2026-04-20', 4, 120],
        ['2026-04-22', 4, 120],
      ]),
    );
  },
};
