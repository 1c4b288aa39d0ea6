import { codes, column, read, utf8, VISITS_TEXT } from '../fixtures';

const NAME = 'visits.csv';

describe('visitor identification', () => {
  test('one row is one visit', async () => {
    const table = await read(NAME, utf8(VISITS_TEXT));
    expect(table).toMatchObject({
      format: 'visits',
      vendor: 'visitor_identification',
      tab: 'visits',
      slice: { report: 'visits', adAccount: '', level: 'visit', grain: 'day' },
      period: { start: '2026-03-17', end: '2026-03-20' },
      sums: { pages: 9, seconds: 422 },
      warnings: [],
      questions: [],
    });
    expect(column(table, 'started')).toEqual([
      { date: '2026-03-17', seconds: 50722 },
      { date: '2026-03-18', seconds: 32400 },
      { date: '2026-03-20', seconds: 30600 },
    ]);
    expect(column(table, 'seconds')).toEqual([205, 12, 205]);
    expect(column(table, 'company')).toEqual(['Rivitie Oy', 'Oksala, Oy', 'Rivitie Oy']);
    expect(column(table, 'source')).toEqual(['google / organic', null, '(direct)']);
  });
  test('date and hour in two columns', async () => {
    const table = await read(
      NAME,
      utf8('Company name,Website,Date,Hour,Page depth,Visit length\nA,http://www.a.example/x,2026-03-17,14,3,65\nB,,2026-03-18,,2,5\n'),
    );
    expect(column(table, 'started')).toEqual([{ date: '2026-03-17', seconds: 50400 }, { date: '2026-03-18' }]);
    expect(column(table, 'domain')).toEqual(['a.example', null]);
    expect(table.columns.map(({ field }) => field)).toEqual(['company', 'domain', 'started', 'started', 'pages', 'seconds']);
  });
  test('Finnish names, day first, duration in minutes', async () => {
    const text = 'Yritys;Verkkotunnus;Päivämäärä;Kellonaika;Sivut;Kesto (min)\nÄ Oy;ä.example;3.4.2026;9.30;2;1,5\n';
    const table = await read(NAME, utf8(text));
    expect(table.rows[0].slice(0, 5)).toEqual(['Ä Oy', 'ä.example', { date: '2026-04-03', seconds: 34200 }, 2, 90]);
    expect(table.locale).toBe('fi');
  });
  test('an ambiguous order of day and month is one question, and its default is taken with a warning', async () => {
    const text = 'Company,Started at,Pages\nA,3/4/2026 10:00,2\nB,5/6/2026 11:00,1\n';
    const asked = await read(NAME, utf8(text));
    expect(asked.questions).toEqual([
      {
        id: 'date_order',
        text: 'Which day is 3/4/2026 10:00 in “Started at”?',
        choices: [
          { id: 'dmy', text: '2026-04-03 (day first)' },
          { id: 'mdy', text: '2026-03-04 (month first)' },
        ],
        standard: 'dmy',
      },
    ]);
    expect(codes(asked)).toEqual(['default_taken']);
    expect(asked.period).toEqual({ start: '2026-04-03', end: '2026-06-05' });
    const answered = await read(NAME, utf8(text), { answers: { date_order: 'mdy' } });
    expect(answered).toMatchObject({ questions: [], warnings: [], period: { start: '2026-03-04', end: '2026-05-06' } });
  });
  test('one day over 12 answers the question for the whole column', async () => {
    const table = await read(NAME, utf8('Company,Started at,Pages\nA,3/4/2026,2\nB,4/16/2026,1\n'));
    expect(table.questions).toEqual([]);
    expect(column(table, 'started')).toEqual([{ date: '2026-03-04' }, { date: '2026-04-16' }]);
  });
  test('times in UTC are taken as they stand, and it is said', async () => {
    const table = await read(NAME, utf8('Company,Started at,Pages\nA,2026-03-17T14:05:22Z,2\n'));
    expect(column(table, 'started')).toEqual([{ date: '2026-03-17', seconds: 50722 }]);
    expect(codes(table)).toEqual(['times_in_utc']);
  });
  test('a visit without a readable start cannot be placed: it is left out and named', async () => {
    const table = await read(NAME, utf8('Company,Started at,Pages\nA,yesterday,2\nB,2026-03-17,1\n'));
    expect(table.rows).toHaveLength(1);
    expect(table.sourceRows).toEqual([3]);
    expect(table.warnings).toEqual([
      { code: 'unreadable_date', message: 'Row 2, “Started at”: “yesterday” is not a date; the cell was left blank.', row: 2 },
      { code: 'row_without_key', message: expect.stringContaining('Row 2'), row: 2 },
    ]);
  });
});
