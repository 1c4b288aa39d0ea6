import { codes, column, fieldOf, PIPEDRIVE_TEXT, read, utf8 } from '../fixtures';

const NAME = 'deals-2026-03-17.csv';

describe('Pipedrive deals', () => {
  test('every cell quoted, ISO times, decimal point; custom labels are not used', async () => {
    const table = await read(NAME, utf8(PIPEDRIVE_TEXT));
    expect(table).toMatchObject({
      format: 'pipedrive_deals',
      vendor: 'pipedrive',
      tab: 'deals',
      encoding: 'utf-8',
      delimiter: ',',
      locale: 'en',
      headerRow: 1,
      period: { start: '2026-03-17', end: '2026-03-17' },
      currency: null,
      sums: { amount: 3136.38 },
      nonAdditive: ['probability'],
      warnings: [],
    });
    expect(fieldOf(table, 'Organization - Toimiala')).toBeNull();
    expect(table.fields).toEqual(['id', 'title', 'company', 'stage', 'status', 'probability', 'amount', 'created', 'closed', 'lost_reason']);
    expect(table.rows).toEqual([
      ['17', 'Linja 2, "uusi"', 'Rivitie Oy', 'Tarjous', 'open', 0.4, 2136.38, { date: '2026-03-02' }, null, null],
      ['18', '+Varaosat', 'Oksala Oy', 'Neuvottelu', 'won', 1, 1000, { date: '2025-11-30' }, { date: '2026-01-15' }, null],
      ['19', 'Huolto', 'Oksala Oy', 'Tarjous', 'lost', 0, null, { date: '2026-01-05' }, { date: '2026-02-01' }, 'Hinta'],
    ]);
  });
  test('currency, owner and expected close where they are exported; ids are not needed', async () => {
    const text =
      '"Deal - Title","Deal - Stage","Deal - Value","Deal - Currency","Deal - Owner","Deal - Expected close date"\n"A","Tarjous","10.5","EUR","Aino","2026-05-01"\n';
    const table = await read(NAME, utf8(text));
    expect(table.currency).toBe('EUR');
    expect(column(table, 'expected_close')).toEqual([{ date: '2026-05-01' }]);
    expect(column(table, 'deal_owner')).toEqual(['Aino']);
  });
  test('1.234 is a point for sure in this format', async () => {
    const table = await read(NAME, utf8('"Deal - Title","Deal - Stage","Deal - Value"\n"A","T","1.234"\n'));
    expect(column(table, 'amount')).toEqual([1.234]);
    expect(table.questions).toEqual([]);
  });
  test('a name without a date: the day of the export is unknown', async () => {
    const table = await read('deals.csv', utf8(PIPEDRIVE_TEXT));
    expect(table.period).toEqual({ start: null, end: null });
    expect(codes(table)).toEqual(['observed_unknown']);
  });
});
