import { codes, column, fieldOf, HUBSPOT_DEALS_TEXT, read, refusal, utf8 } from '../fixtures';

const NAME = 'hubspot-crm-exports-all-deals-2026-03-31-1.csv';

describe('HubSpot deals', () => {
  test('the company currency is taken with its own amounts, never with the deal currency', async () => {
    const table = await read(NAME, utf8(HUBSPOT_DEALS_TEXT));
    expect(table).toMatchObject({
      format: 'hubspot_deals',
      vendor: 'hubspot',
      tab: 'deals',
      period: { start: '2026-03-31', end: '2026-03-31' },
      currency: 'EUR',
      sums: { amount: 27600.5 },
      nonAdditive: ['probability'],
      warnings: [],
      questions: [],
    });
    expect(fieldOf(table, 'Amount in company currency')).toBe('amount');
    expect(fieldOf(table, 'Amount')).toBeNull();
    expect(fieldOf(table, 'Currency')).toBeNull();
  });
  test('no status: what is won is a stage; ids are text, times become days, the first of several contacts counts', async () => {
    const table = await read(NAME, utf8(HUBSPOT_DEALS_TEXT));
    expect(table.fields).not.toContain('status');
    expect(table.rows[0]).toEqual([
      '123456789012',
      'Rivitie, line 2',
      'Rivitie Oy',
      'Proposal made',
      0.4,
      19600.5,
      'EUR',
      { date: '2026-01-15' },
      { date: '2026-05-30' },
      { date: '2026-03-20' },
      'Aino L.',
      'Anna Ahti',
    ]);
    expect(column(table, 'title')[1]).toBe('Oksala‚Äôs pumps');
  });
  test('the shortest real header: id, name and amount', async () => {
    const table = await read(NAME, utf8('"Record ID","Deal Name","Simpro Quote Id","Amount"\n"1","A","","21590.91"\n'));
    expect(table).toMatchObject({ format: 'hubspot_deals', currency: null, sums: { amount: 21590.91 } });
  });
  test('the deal currency goes with the deal amount; several of them are told and not summed', async () => {
    const table = await read(NAME, utf8('Record ID,Deal Name,Amount,Currency\n1,A,10,EUR\n2,B,20,SEK\n'));
    expect(column(table, 'currency')).toEqual(['EUR', 'SEK']);
    expect([table.currency, table.sums, codes(table)]).toEqual([null, {}, ['mixed_currencies']]);
  });
  test('amounts in the company currency never take the deal currency beside them', async () => {
    const table = await read(NAME, utf8('Record ID,Deal Name,Amount,Amount in company currency,Currency\n1,A,12,10,USD\n'));
    expect([table.sums, table.currency, table.fields.includes('currency')]).toEqual([{ amount: 10 }, null, false]);
  });
  test('translated headers beside untranslated ones', async () => {
    const text =
      'ID de registro,Nombre del negocio,Etapa del negocio,Importe,Fecha de creación,Associated Company Names (Primary)\n7,A,Ganado,5.5,2026-01-02,R Oy\n';
    const table = await read(NAME, utf8(text.normalize('NFD')));
    expect(table.rows).toEqual([['7', 'A', 'R Oy', 'Ganado', 5.5, { date: '2026-01-02' }]]);
  });
  test('without the name of the deal: the missing column is named', async () => {
    const error = await refusal(NAME, utf8('Record ID,Deal Stage,Amount,Close Date\n1,Open,5,2026-01-02\n'));
    expect(error.code).toBe('missing_column');
    expect(error.message).toContain('“HubSpot deals”');
    expect(error.message).toContain('“deal name”');
  });
  test('a date that cannot be is named and left blank', async () => {
    const table = await read(NAME, utf8('Record ID,Deal Name,Close Date\n1,A,2026-02-30\n'));
    expect(table.warnings).toEqual([
      { code: 'unreadable_date', row: 2, message: 'Row 2, “Close Date”: “2026-02-30” is not a date; the cell was left blank.' },
    ]);
  });
});
