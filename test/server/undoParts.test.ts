import fc from 'fast-check';
import { fingerprint, printable, printableValue } from '../../src/apps-script/undo/fingerprint';
import { formulaCell, standingCell } from '../../src/apps-script/undo/standingCell';
import { recordOf, recordText, type UndoRecord, type UndoRow } from '../../src/apps-script/undo/undoRecord';
import type { TabPlace } from '../../src/apps-script/workbook/tabPlace';
import type { Zone } from '../../src/apps-script/workbook/zoneTable';
import type { Cell } from '../../src/sheet/model';
import { ACCOUNTS } from '../support/smallFiles';
import { openTestBook } from '../support/workbook';

const place = {
  columns: new Map([
    ['id', 1],
    ['successes', 13],
    ['trials', 14],
  ]),
} as unknown as TabPlace;
const zone = { toWall: (instant: number) => instant + 7_200_000, durationSeconds: () => 205 } as unknown as Zone;

describe('a formula as it stands', () => {
  test('points to the cells of its own row by column, whatever else stands in it', () => {
    expect(formulaCell(place, '=$M5/$N5', 5).formula).toEqual(['', { own: 'successes' }, '/', { own: 'trials' }, '']);
    expect(formulaCell(place, '=M5*2', 5).formula).toEqual(['', { own: 'successes' }, '*2']);
  });
  test.each(['=$M6', '=Goals!$M5', "='My M5'!M5", '="M5"', '=SUM(M5:N5)', '=XM5', '=M5(1)', '=M$5', '=Z5'])('%s stays as it is', (text) => {
    const { formula } = formulaCell(place, text, 5);
    expect(`=${formula.join('')}`).toBe(text);
  });
});

test('a cell as it stands can be written again: text, number, day, moment, blank', () => {
  const at = { zone, row: 5 };
  const cell = (value: unknown): Cell => standingCell(place, { value, formula: '' }, at);
  expect(['=x', -5, true, ''].map(cell)).toEqual(['=x', -5, true, null]);
  expect(cell(new Date(Date.UTC(2026, 2, 1, 22)))).toEqual({ date: '2026-03-02' });
  expect(cell(new Date(Date.UTC(2026, 2, 2, 8, 15)))).toEqual({ date: '2026-03-02', seconds: 36_900 });
  expect(cell(new Date(Date.UTC(1899, 11, 30)))).toEqual({ duration: 205 });
});

describe('a fingerprint', () => {
  test('is of what stands: `s Oulu`, `d 2026-03-02 0`, nothing', () => {
    expect([printable('Oulu'), printable({ date: '2026-03-02' }), printable(null), printable(undefined), printable('')]).toEqual([
      's Oulu',
      'd 2026-03-02 0',
      '',
      '',
      '',
    ]);
    expect(printableValue(new Date(Date.UTC(2026, 2, 1, 22)), zone)).toBe('d 2026-03-02 0');
  });
  test('tells a text from a number and has at most 7 characters', () => {
    expect(printable('5')).not.toBe(printable(5));
    fc.assert(fc.property(fc.array(fc.string()), (parts) => fingerprint(parts).length <= 7 && /^[a-z0-9]+$/.test(fingerprint(parts))));
  });
});

const row = (cells: (Cell | undefined)[], prints: string[] = []): UndoRow => ({ id: 'a', cells, prints });
const record = (rows: UndoRow[], own: string[] = []): UndoRecord => ({
  tabs: [{ tab: 'accounts', columns: ['city', 'employees'], changed: rows, removed: rows, added: [{ id: 'b', print: 'x1' }] }],
  own,
  heads: [{ tab: 'plan', lines: ['Title', null] }],
  notes: [{ tab: 'plan', note: 'Build 1' }],
  receipts: [{ tab: 'accounts', columns: [{ column: 'fit', notes: [{ id: 'a', note: '55 of 100' }] }] }],
  before: { build: 1, builtOn: '2026-03-31', stale: ['goals'] },
});

describe('a record', () => {
  test('names values by their number', () => {
    const { values, tabs } = JSON.parse(recordText(record([row(['EUR', 5]), row(['EUR', 7])])));
    expect([values, tabs[0].changed.map((one: unknown[]) => one[1])]).toEqual([
      ['EUR', 5, 7],
      [
        [0, 1],
        [0, 2],
      ],
    ]);
  });
  test('is read as it was written', () => {
    const cell = fc.oneof(
      fc.constantFrom<(Cell | undefined)[]>(
        undefined,
        null,
        { date: '2026-03-02' },
        { date: '2026-03-02', seconds: 5 },
        { formula: ['1', { own: 'city' }], value: null },
      ),
      fc.string(),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.array(fc.constantFrom('a1', 'b2')), (rows, prints) => {
        const wanted = record(
          rows.map((cells) => row(cells, prints)),
          prints,
        );
        expect(recordOf(recordText(wanted))).toEqual(wanted);
      }),
    );
  });
  test('of an account list that changes two cells of one row and brings one: two cells and an id', () => {
    const book = openTestBook({ quick: true });
    book.setup();
    book.importFile(ACCOUNTS);
    const data = [
      ['Kaskitek Oy', '0112038-9', 'kaskitek.fi', 130, null, 'Turku'],
      ['Uusi Oy', null, 'uusi.fi', 7, null, 'Vaasa'],
    ];
    book.importFile({ ...ACCOUNTS, file: 'newer.csv', data });
    const abm = book.tab('_abm');
    const kept = recordOf(String(abm.cell(abm.rowOf('undo.import.0', 'key'), 'value').v));
    const accounts = kept.tabs.find((tab) => tab.tab === 'accounts');
    expect(accounts?.changed.map(({ id, cells }) => [id, cells.filter((one) => one !== undefined)])).toEqual([['0112038-9', [120, 'Tampere']]]);
    expect(accounts?.added.map(({ id }) => id)).toEqual(['uusi.fi']);
  });
});
