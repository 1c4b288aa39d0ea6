import { COSTS_TEXT, codes, column, read, utf8, windows1252 } from '../fixtures';

const NAME = 'costs.csv';

describe('costs by month', () => {
  test('campaign, else channel; the total stays out of the sums', async () => {
    const table = await read(NAME, utf8(COSTS_TEXT));
    expect(table).toMatchObject({
      format: 'costs',
      tab: 'costs',
      currency: 'EUR',
      totalRows: 1,
      sums: { media: 1800.5, work: 800, tools: 150, agency: 900 },
      stated: { media: 1800.5 },
      warnings: [],
    });
    expect(table.rows).toEqual([
      [{ date: '2026-01-01' }, 'Guide Q1', 1200.5, 800, 150, 900, 'EUR', null],
      [{ date: '2026-02-01' }, 'Search', 600, null, null, null, 'EUR', 'net of VAT'],
    ]);
  });
  test.each([['2026-01'], ['1/2026'], ['01.2026'], ['31.1.2026'], ['tammikuu 2026']])('the month as %s', async (month) => {
    const table = await read(NAME, utf8(`Kuukausi;Kanava;Media;Työ\n${month};LinkedIn;1 200,50;800\n`));
    expect(table.rows).toEqual([[{ date: '2026-01-01' }, 'LinkedIn', 1200.5, 800]]);
  });
  test('Finnish, 8-bit, euro signs', async () => {
    const text =
      'Kuukausi;Kampanja;Media (€);Työ (€);Työkalut (€);Toimisto (€);Huomautus\ntammikuu 2026;Opas;1 200,50 €;;150,00 €;;alv 0 %\nYhteensä;;1 200,50 €;;150,00 €;;\n';
    const table = await read(NAME, windows1252(text));
    expect(table).toMatchObject({ currency: 'EUR', totalRows: 1, sums: { media: 1200.5, tools: 150 }, warnings: [] });
  });
  test('several currencies are told, kept by row, and not summed', async () => {
    const table = await read(NAME, utf8('Month,Channel,Media,Currency\n2026-01,A,10,EUR\n2026-01,B,20,sek\n2026-02,C,5,credits\n'));
    expect(column(table, 'currency')).toEqual(['EUR', 'SEK', null]);
    expect([table.sums, table.currency]).toEqual([{}, null]);
    expect(codes(table)).toEqual(['unreadable_currency', 'mixed_currencies']);
  });
  test('marks in the cells are currencies too, row by row', async () => {
    const table = await read(NAME, utf8('Month,Channel,Media\n2026-01,A,"€10.50"\n2026-01,B,"$20.00"\n'));
    expect(column(table, 'currency')).toEqual(['EUR', 'USD']);
    expect(codes(table)).toEqual(['mixed_currencies']);
  });
  test('a month that cannot be: the row is left out and named', async () => {
    const table = await read(NAME, utf8('Month,Channel,Media\n13/2026,A,10\n2/2026,B,5\n'));
    expect(table.rows).toHaveLength(1);
    expect(table.warnings.map(({ code, row }) => [code, row])).toEqual([
      ['unreadable_month', 2],
      ['row_without_key', 2],
    ]);
  });
  test('one amount that nobody can read for sure is one question', async () => {
    const table = await read(NAME, utf8('Month,Channel,Media\n2026-01,A,1.200\n'));
    expect(table.questions.map(({ id }) => id)).toEqual(['decimal_mark']);
  });
});
