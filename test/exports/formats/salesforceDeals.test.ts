import { codes, column, read, utf8 } from '../fixtures';
import { CRM_LAYOUTS } from '../layouts/crm';

const { name, bytes } = CRM_LAYOUTS.find(({ format }) => format === 'salesforce_deals')!;
const text = new TextDecoder().decode(bytes);

describe('Salesforce opportunities', () => {
  test('the currency stands in the cell, the order of days is found, a dash is unknown', async () => {
    const table = await read(name, bytes);
    expect(column(table, 'amount')).toEqual([485000, 1250.5]);
    expect(column(table, 'currency')).toEqual(['USD', 'USD']);
    expect(column(table, 'created')).toEqual([{ date: '2025-10-16' }, { date: '2025-11-03' }]);
    expect(column(table, 'lost_reason')).toEqual([null, 'Price']);
    expect(column(table, 'probability')).toEqual([0.9, 0]);
  });
  test('two ids under one header: the first is taken and it is said', async () => {
    const table = await read(name, bytes);
    expect(column(table, 'id')).toEqual(['006A0000001abcd', '006A0000001abce']);
    expect(codes(table)).toEqual(['duplicate_header']);
  });
  test('a stated number of records that is not there: the report was cut', async () => {
    const table = await read(name, utf8(text.replace('(2 records)', '(5700 records)')));
    expect(table.warnings[1]).toEqual({
      code: 'records_differ',
      message: 'The file holds 2 rows and states 5700: it was cut when it was exported. The rows were taken.',
    });
  });
  test('two currencies: each row keeps its own and nothing is summed', async () => {
    const table = await read(name, utf8(text.replace('USD 1,250.50', 'EUR 1,250.50')));
    expect(column(table, 'currency')).toEqual(['USD', 'EUR']);
    expect([table.currency, table.sums.amount]).toEqual([null, undefined]);
    expect(codes(table)).toContain('mixed_currencies');
  });
  test.each([
    ['Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.'],
    ['(c) 2026 salesforce.com'],
    ['"Confidential Information - Do Not Distribute"'],
  ])('the footer %s is no news', async (footer) => {
    expect(codes(await read(name, utf8(`${text}${footer}\n`)))).toEqual(['duplicate_header']);
  });
});
