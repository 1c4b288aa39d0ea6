// What a person said about an unknown table stays in the workbook, is given back, and can be forgotten.
import type { RememberedMapping } from '../../src/rpc/contract';
import { openTestBook } from '../support/workbook';

const mapping = (id: string, more: Partial<RememberedMapping> = {}): RememberedMapping => ({
  id: `mapping:${id}`,
  tab: 'accounts',
  columns: { Asiakasfirma: 'name', '=SUM(1;2)': 'revenue' },
  vendor: '',
  file: 'asiakkaat.csv',
  ...more,
});

describe('mappings of unknown tables', () => {
  test('are remembered, survive a build and a new execution, and are part of the state', () => {
    const book = openTestBook();
    book.setup();
    expect(book.call('state', {}).mappings).toEqual([]);
    expect(book.call('remember', { mapping: mapping('1x9f') }).mappings).toEqual([mapping('1x9f')]);
    book.build();
    expect(book.call('state', {}).mappings).toEqual([mapping('1x9f')]);
  });

  test('travel with the workbook: a copy without document properties still knows them', () => {
    const book = openTestBook();
    book.setup();
    book.call('remember', { mapping: mapping('1x9f') });
    const copy = openTestBook({ workbook: { ...book.host.snapshot(), properties: {} } });
    expect(copy.call('state', {}).mappings).toEqual([mapping('1x9f')]);
  });

  test('the same headers explained anew take the place of what was said before', () => {
    const book = openTestBook();
    book.setup();
    book.call('remember', { mapping: mapping('1x9f') });
    book.call('remember', { mapping: mapping('2aaa') });
    const again = mapping('1x9f', { tab: 'campaigns', columns: { Mainos: 'campaign' }, vendor: 'Lehti' });
    expect(book.call('remember', { mapping: again }).mappings).toEqual([mapping('2aaa'), again]);
  });

  test('remembering what is known, and forgetting what is not, writes nothing', () => {
    const book = openTestBook();
    book.setup();
    book.call('remember', { mapping: mapping('1x9f') });
    book.host.calls.reset();
    book.call('remember', { mapping: mapping('1x9f') });
    book.call('forget', { id: 'mapping:none' });
    expect(Object.keys(book.host.calls.byMethod).filter((name) => /Range\.set/.test(name))).toEqual([]);
  });

  test('are forgotten one by one', () => {
    const book = openTestBook();
    book.setup();
    for (const id of ['1x9f', '2aaa']) book.call('remember', { mapping: mapping(id) });
    expect(book.call('forget', { id: 'mapping:1x9f' }).mappings).toEqual([mapping('2aaa')]);
    expect(book.call('state', {}).mappings).toEqual([mapping('2aaa')]);
  });

  test('after 40 the oldest goes', () => {
    const book = openTestBook({ quick: true });
    book.setup();
    for (let i = 0; i <= 40; i++) book.call('remember', { mapping: mapping(`m${i}`) });
    const ids = book.call('state', {}).mappings.map(({ id }) => id);
    expect([ids.length, ids[0], ids[39]]).toEqual([40, 'mapping:m1', 'mapping:m40']);
  });

  test.each([
    ['a tab that files do not fill', mapping('1x9f', { tab: 'settings' })],
    ['an id that is none', { ...mapping('1x9f'), id: 'journal' }],
    ['more than 20,000 characters', mapping('1x9f', { columns: { ['x'.repeat(20_000)]: 'name' } })],
    ['columns that are no words', { ...mapping('1x9f'), columns: { Asiakasfirma: 1 } }],
  ])('%s is refused and nothing is kept', (_, wrong) => {
    const book = openTestBook();
    book.setup();
    expect(book.rpc('remember', JSON.stringify({ mapping: wrong }))).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect(book.call('state', {}).mappings).toEqual([]);
  });
});

test('the reader of Excel workbooks is given as it was uploaded', () => {
  const book = openTestBook();
  expect(book.call('xlsxReader', {}).code).toMatch(/^"use strict";var Xlsx_=/);
});
