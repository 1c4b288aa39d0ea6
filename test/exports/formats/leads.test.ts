import { codes, column, LEADS_FI_TEXT, LEADS_TEXT, read, refusal, utf8, windows1252 } from '../fixtures';

const NAME = 'leads-2026-03-31.csv';

describe('leads with BANT columns', () => {
  test('every column that the Leads tab imports is found', async () => {
    const table = await read(NAME, utf8(LEADS_TEXT));
    expect(table).toMatchObject({ format: 'leads', vendor: 'crm', tab: 'leads', questions: [] });
    expect(table.rows[0]).toEqual([
      'L-1',
      'Anna Ahti',
      'Rivitie Oy',
      { date: '2026-01-15' },
      'CFO',
      'anna@rivitie.example',
      'LinkedIn',
      'Guide Q1',
      'Qualified',
      { date: '2026-01-20' },
      { date: '2026-02-03' },
      null,
      null,
      null,
      50000,
      'CFO',
      'Line 2 is too slow',
      '2026-Q4',
      { date: '2026-02-02' },
      { date: '2026-02-04' },
      'accepted',
      null,
      'yes',
      '1042',
      'Aino',
    ]);
  });
  test('BANT cells stay as they are written: plain numbers are numbers, all else is text, a dash too', async () => {
    const table = await read(NAME, utf8(LEADS_TEXT));
    expect(column(table, 'budget')).toEqual([50000, '50 k€', null]);
    expect(column(table, 'authority')).toEqual(['CFO', '?', 'yes']);
    expect(column(table, 'need')).toEqual(['Line 2 is too slow', '-', 0]);
    expect(column(table, 'timeline')).toEqual(['2026-Q4', '2-10', '1,500']);
  });
  test('verdict and consent are codes; pending is no answer yet', async () => {
    const table = await read(NAME, utf8(LEADS_TEXT));
    expect(column(table, 'verdict')).toEqual(['accepted', 'rejected', null]);
    expect(column(table, 'consent')).toEqual(['yes', 'no', null]);
  });
  test('a date that cannot be: the lead stays, its day is unknown', async () => {
    const table = await read(NAME, utf8(LEADS_TEXT));
    expect(codes(table)).toEqual(['unreadable_date']);
    expect(column(table, 'created')[2]).toBeNull();
    expect(table.rows).toHaveLength(3);
  });
  test('Finnish headers, days first, words of the list in Finnish', async () => {
    const table = await read(NAME, windows1252(LEADS_FI_TEXT));
    expect(table).toMatchObject({ format: 'leads', encoding: 'windows-1252', locale: 'fi', warnings: [] });
    expect(column(table, 'created')).toEqual([{ date: '2026-01-03' }, { date: '2026-01-04' }]);
    expect(column(table, 'budget')).toEqual([50000, null]);
    expect(column(table, 'need')).toEqual(['ei vielä', null]);
    expect(column(table, 'verdict')).toEqual(['accepted', 'rejected']);
    expect(column(table, 'reason')).toEqual([null, 'ei tarvetta']);
    expect(column(table, 'handed_over')).toEqual([{ date: '2026-01-06' }, null]);
  });
  test('a word that is none of the list is named, not guessed', async () => {
    const table = await read(NAME, utf8('Name,Email,Verdict\nA,a@a.example,maybe later\n'));
    expect(column(table, 'verdict')).toEqual([null]);
    expect(table.warnings).toMatchObject([{ code: 'unreadable_choice', row: 2 }]);
  });
  test('a list without any of the questions, dates or verdicts of a lead is none', async () => {
    expect((await refusal(NAME, utf8('Colour,Stage,Owner\nred,1,A\n'))).code).toBe('unknown_table');
  });
});
