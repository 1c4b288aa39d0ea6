import { addDays } from '../../../src/exports/period/addDays';
import { datesIn } from '../../../src/exports/period/datesIn';
import { periodOf } from '../../../src/exports/period/periodOf';
import { rowSpans } from '../../../src/exports/period/rowSpans';
import { warningList } from '../../../src/exports/warningList';

describe('dates in names and lines', () => {
  test.each([
    ['company_engagement_report_2026-01-01_2026-03-31.csv', ['2026-01-01', '2026-03-31']],
    ['visits 1.1.2026-31.3.2026.csv', ['2026-01-01', '2026-03-31']],
    ['Untitled-report-Feb-1-2025-to-Aug-4-2025.csv', ['2025-02-01', '2025-08-04']],
    ['crm-deals-20260317.csv', ['2026-03-17']],
    ['deals_2026_03_17 (1).csv', ['2026-03-17']],
    ['companies 2026-Q1.csv', ['2026-01-01', '2026-03-31']],
    ['companies_2024Q1.csv', ['2024-01-01', '2024-03-31']],
    ['Report Start: December 6, 2025, 12:00 AM', ['2025-12-06']],
    ['27 January 2026 - 23 February 2026', ['2026-01-27', '2026-02-23']],
    ['account_509173846_campaign_performance_report.csv', []],
    ['list-2026-02-30.csv', []],
    ['hubspot-crm-exports-2026-03-17-2.csv', ['2026-03-17']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'dmy')).toEqual(dates);
  });
  test('a numeric date follows the order where both fit, and its own parts where one fits', () => {
    expect(datesIn('12/6/2025', 'mdy')).toEqual(['2025-12-06']);
    expect(datesIn('12/6/2025', 'dmy')).toEqual(['2025-06-12']);
    expect(datesIn('12/31/2025', 'dmy')).toEqual(['2025-12-31']);
  });
  test('days are added over months and leap days', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});

describe('the period of a table', () => {
  const source = { name: 'x.csv', fileDate: null, preamble: [], days: [], order: 'dmy' } as const;
  const found = (kind: Parameters<typeof periodOf>[0], more: Partial<Parameters<typeof periodOf>[1]>) => {
    const warnings = warningList('en');
    const period = periodOf(kind, { ...source, ...more }, warnings);
    return { ...period, codes: warnings.all().map(({ code }) => code) };
  };
  test('two dates in the name', () => {
    expect(found('name_or_90_days', { name: 'c_2026-01-01_2026-03-31.csv' })).toEqual({
      start: '2026-01-01',
      end: '2026-03-31',
      assumed: false,
      codes: [],
    });
  });
  test('one date in the name: 90 days up to it, labelled', () => {
    expect(found('name_or_90_days', { name: 'c_2026-03-31.csv' })).toEqual({
      start: '2026-01-01',
      end: '2026-03-31',
      assumed: true,
      codes: ['period_assumed'],
    });
  });
  test("no date in the name: 90 days up to the file's own day", () => {
    expect(found('name_or_90_days', { fileDate: '2026-03-31' })).toMatchObject({ start: '2026-01-01', assumed: true });
  });
  test('nothing known: no period, and it is said', () => {
    expect(found('name_or_90_days', {})).toEqual({ start: null, end: null, assumed: false, codes: ['period_unknown'] });
  });
  test('visits: the dates of the name if they cover the rows, else the rows', () => {
    const days = ['2026-02-03', '2026-01-05'];
    expect(found('rows', { days, name: 'v_2026-01-01_2026-03-31.csv' })).toMatchObject({ start: '2026-01-01', end: '2026-03-31' });
    expect(found('rows', { days, name: 'v_2026-02-01_2026-03-31.csv' })).toMatchObject({ start: '2026-01-05', end: '2026-02-03' });
  });
  test('a report without its lines above: its first day is known, its last is not and is not guessed', () => {
    expect(found('preamble', { days: ['2026-01-01', '2026-01-01'], fileDate: '2026-04-01' })).toEqual({
      start: '2026-01-01',
      end: null,
      assumed: false,
      codes: ['period_unknown'],
    });
    expect(found('preamble', { days: ['2026-01-01', '2026-01-03'] })).toMatchObject({ start: '2026-01-01', end: '2026-01-03', codes: [] });
  });
  test('deals: the day on which the export was made', () => {
    expect(found('observed', { name: 'deals-2026-03-17.csv' })).toEqual({ start: '2026-03-17', end: '2026-03-17', assumed: false, codes: [] });
    expect(found('observed', {})).toMatchObject({ end: null, codes: ['observed_unknown'] });
  });
});

describe('what a row covers', () => {
  const period = { start: '2026-01-01', end: '2026-01-31', assumed: false };
  test('all rows start with the report: the whole period', () => {
    expect(rowSpans(['2026-01-01', '2026-01-01'], period)).toEqual({
      grain: 'total',
      spans: [1, 2].map(() => ({ start: '2026-01-01', end: '2026-01-31' })),
    });
  });
  test('neighbouring days: a day each', () => {
    expect(rowSpans(['2026-01-02', '2026-01-01', '2026-01-09'], period)).toEqual({
      grain: 'day',
      spans: ['2026-01-02', '2026-01-01', '2026-01-09'].map((day) => ({ start: day, end: day })),
    });
  });
  test('one day inside the report is a day', () => expect(rowSpans(['2026-01-09'], period).grain).toBe('day'));
  test('weeks are seven days, a short first one ends before the weekday of the others, the last with the report', () => {
    const starts = ['2026-01-01', '2026-01-05', '2026-01-12', '2026-01-26'];
    expect(rowSpans(starts, { ...period, end: '2026-01-30' })).toEqual({
      grain: 'week',
      spans: [
        { start: '2026-01-01', end: '2026-01-04' },
        { start: '2026-01-05', end: '2026-01-11' },
        { start: '2026-01-12', end: '2026-01-18' },
        { start: '2026-01-26', end: '2026-01-30' },
      ],
    });
  });
  test('two starts a week apart are weeks', () => expect(rowSpans(['2026-01-05', '2026-01-12'], period).grain).toBe('week'));
  test('months begin on their first day, but for the one in which the report begins', () => {
    const months = { start: '2025-12-06', end: '2026-02-20', assumed: false };
    expect(rowSpans(['2025-12-06', '2026-01-01', '2026-02-01'], months)).toEqual({
      grain: 'month',
      spans: [
        { start: '2025-12-06', end: '2025-12-31' },
        { start: '2026-01-01', end: '2026-01-31' },
        { start: '2026-02-01', end: '2026-02-20' },
      ],
    });
  });
  test('days with gaps that fit no step are days', () => {
    expect(rowSpans(['2026-01-02', '2026-01-04', '2026-01-09'], period).grain).toBe('day');
  });
  test('what the header says is believed', () => {
    expect(rowSpans(['2026-01-01'], period, 'week').spans).toEqual([{ start: '2026-01-01', end: '2026-01-07' }]);
    expect(rowSpans(['2026-01-05', '2026-01-12'], period, 'day').spans[0]).toEqual({ start: '2026-01-05', end: '2026-01-05' });
  });
});
