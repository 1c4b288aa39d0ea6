import fc from 'fast-check';
import { zoneOf } from '../../local/host/values/zone';
import { sameRule, zoneTable } from '../../src/apps-script/workbook/zoneTable';
import { ACCOUNTS, VISITS } from '../support/smallFiles';
import { openTestBook } from '../support/workbook';

const two = (n: number) => String(n).padStart(2, '0');
/** What Utilities.formatDate answers, and how often it was asked. */
function clock(name: string) {
  const zone = zoneOf(name);
  const asked: number[] = [];
  const ask = (instant: number) => {
    asked.push(instant);
    const d = new Date(zone.toWall(Math.floor(instant / 1000) * 1000));
    return `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}`;
  };
  return { zone, ask, asked };
}
const ZONES = [
  'Europe/Helsinki',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Africa/Cairo',
  'Pacific/Apia',
  'Europe/Istanbul',
  'UTC',
];
const SECOND = 1000;

describe('the zone table', () => {
  test('moves a rule to another year: the last Sunday of March, the second Sunday of March', () => {
    const at = (iso: string) => Date.parse(`${iso}Z`);
    expect(new Date(sameRule(at('2026-03-29T01:00:00'), 2025, true)).toISOString()).toBe('2025-03-30T01:00:00.000Z');
    expect(new Date(sameRule(at('2026-03-29T01:00:00'), 2024, true)).toISOString()).toBe('2024-03-31T01:00:00.000Z');
    expect(new Date(sameRule(at('2026-03-08T07:00:00'), 2027, false)).toISOString()).toBe('2027-03-14T07:00:00.000Z');
  });
  test.each(ZONES)('agrees with the zone at any instant of 2005 to 2030: %s', (name) => {
    const { zone, ask } = clock(name);
    const table = zoneTable(ask);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2005, 0) / SECOND, max: Date.UTC(2030, 0) / SECOND }), (second) => {
        expect(table.toWall(second * SECOND)).toBe(zone.toWall(second * SECOND));
      }),
      { numRuns: 300 },
    );
  });
  test.each(ZONES)('finds the way back from every wall time, and days survive the round trip: %s', (name) => {
    const { ask } = clock(name);
    const table = zoneTable(ask);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2005, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 }), (minute) => {
        const wall = minute * 60_000;
        const back = table.toWall(table.toInstant(wall));
        // an hour (in Apia once a whole day) that clocks skip does not exist
        if (back !== wall) expect(back).toBe(zoneOf(name).toWall(zoneOf(name).toInstant(wall)));
      }),
      { numRuns: 300 },
    );
  });
  test('asks twice per transition once a year is known: four questions for a European year', () => {
    const { ask, asked } = clock('Europe/Helsinki');
    const table = zoneTable(ask);
    table.toWall(Date.UTC(2026, 5));
    const first = asked.length;
    table.toWall(Date.UTC(2027, 5));
    table.toWall(Date.UTC(2027, 11));
    expect([first <= 6, asked.length - first]).toEqual([true, 4]);
  });
  test.each([
    ['Pacific/Apia', 'summer time began on 2010-09-26, after years without', [Date.UTC(2009, 6), Date.UTC(2010, 8, 26, 11)]],
    ['Africa/Cairo', 'summer time of six weeks in 2014, after years without', [Date.UTC(2013, 6), Date.UTC(2014, 5, 1)]],
    ['Pacific/Apia', 'the year before the last change of 2021 had two', [Date.UTC(2021, 6), Date.UTC(2020, 10), Date.UTC(2019, 8, 28, 14)]],
  ])('notices the year in which a country took summer time up: %s, %s', (name, _, instants) => {
    const { ask, zone } = clock(name);
    const table = zoneTable(ask);
    for (const instant of instants) expect(table.toWall(instant)).toBe(zone.toWall(instant));
  });
  test('notices the year in which a country gave summer time up', () => {
    const { ask, zone } = clock('Europe/Istanbul'); // 2016: clocks went forward and never back
    const table = zoneTable(ask);
    for (const year of [2015, 2016, 2017]) expect(table.toWall(Date.UTC(year, 11, 1))).toBe(zone.toWall(Date.UTC(year, 11, 1)));
  });
  test('counts durations from 1899-12-30 in local mean time: 3 min 25 s in Helsinki', () => {
    const { ask } = clock('Europe/Helsinki');
    const table = zoneTable(ask);
    // clocks in Helsinki stood 1 h 39 min 49 s before Greenwich
    expect(table.durationSeconds(Date.UTC(1899, 11, 30, 0, 3, 25) - (99 * 60 + 49) * SECOND)).toBe(205);
    expect(table.durationSeconds(table.durationInstant(7_265))).toBe(7_265);
  });
});

describe.each([
  ['Europe/Helsinki', 'America/New_York'],
  ['America/New_York', 'Europe/Helsinki'],
  ['Pacific/Auckland', 'America/Los_Angeles'],
])('dates in a sheet in %s with a script in %s', (timeZone, scriptTimeZone) => {
  test('are the days and times of the file', () => {
    const book = openTestBook({ timeZone, scriptTimeZone });
    book.setup();
    book.importFile(ACCOUNTS);
    const days = ['2025-12-31', '2026-01-01', '2026-03-08', '2026-03-29', '2026-10-25', '2024-02-29'];
    const data = days.flatMap((date) => [0, 1, 43_200, 86_399].map((seconds) => ['Kaskitek', null, { date, seconds }, 3, 60]));
    book.importFile({ ...VISITS, start: '2024-01-01', end: '2026-12-31', data });
    const visits = book.tab('visits');
    const serialOf = (date: string, seconds: number) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000 + seconds / 86_400;
    visits.rows.forEach((row, i) => {
      const { date, seconds } = data[i][2] as { date: string; seconds: number };
      expect(Number(visits.cell(row, 'started').v)).toBeCloseTo(serialOf(date, seconds), 8);
    });
  });
  test('are read back as the same days: the last visit of the plan', () => {
    const book = openTestBook({ timeZone, scriptTimeZone });
    book.setup();
    book.importFile(ACCOUNTS);
    book.importFile({
      ...VISITS,
      data: [
        ['Kaskitek', null, { date: '2026-03-29', seconds: 1 }, 3, 60],
        ['Kaskitek', null, { date: '2026-03-30', seconds: 86_399 }, 3, 60],
      ],
    });
    const json = book.build('2026-03-31', { json: true }).json as { accounts: { id: string; last_visit: string | null }[] };
    expect(json.accounts.find((account) => account.id === '0112038-9')?.last_visit).toBe('2026-03-30');
    const plan = book.tab('account_plan');
    // 46111 is the serial number of 30 March 2026
    expect(plan.cell(plan.rowOf('0112038-9'), 'last_visit').v).toBe(46_111);
  });
});

test('a duration typed into a column of seconds is read as its seconds', () => {
  const book = openTestBook();
  book.setup();
  book.importFile(ACCOUNTS);
  book.importFile({ ...VISITS, data: [['Kaskitek', null, { date: '2026-03-10', seconds: 0 }, 3, 5]] });
  const visits = book.tab('visits');
  const { sheet, columns, rows } = visits;
  const cell = { ...sheet.cells[rows[0]][columns.seconds], v: 95 / 86_400, nf: '[m]:ss' };
  book.host.replaceSheet({ ...sheet, cells: { ...sheet.cells, [rows[0]]: { ...sheet.cells[rows[0]], [columns.seconds]: cell } } });
  book.build();
  const plan = book.tab('plan');
  expect(plan.cell(plan.rowOf('meaningful_visits'), 'successes').v).toBe(1);
});
