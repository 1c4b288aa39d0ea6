import type { IWorkbookData } from '@univerjs/core';
import { changedCells, frameOf } from '../../local/page/gridDiff';

const styles = { s1: { bg: { rgb: '#D7F0E8' } } };
const NONE: ReadonlySet<string> = new Set();

describe('only what differs is written into the grid', () => {
  test('a changed value, a new cell and a cell that is gone', () => {
    const changes = changedCells(
      { 0: { 0: { v: 1, t: 2 }, 1: { v: 'same', t: 1 } }, 1: { 0: { v: 'gone', t: 1 } } },
      { 0: { 0: { v: 2, t: 2 }, 1: { v: 'same', t: 1 }, 2: { v: true, t: 3 } } } as never,
      styles,
      NONE,
    );
    expect(Object.keys(changes[0])).toEqual(['0', '2']);
    expect(changes[0][0]).toMatchObject({ v: 2, t: 2, f: null });
    expect(changes[1][0]).toMatchObject({ v: null, f: null, t: null, p: null });
  });

  test('looks are written in full, so that a colour that is gone goes', () => {
    const changes = changedCells({ 0: { 0: { v: 1, s: 's1' } } }, { 0: { 0: { v: 1 } } }, styles, NONE);
    expect(changes[0][0].s).toMatchObject({ bg: null, n: null, bl: null });
    const back = changedCells({ 0: { 0: { v: 1 } } }, { 0: { 0: { v: 1, s: 's1' } } }, styles, NONE);
    expect(back[0][0].s).toMatchObject({ bg: { rgb: '#D7F0E8' }, n: null });
  });

  test("a formula's result is left to the grid, a changed formula is written", () => {
    expect(changedCells({ 0: { 0: { f: '=A2', v: 1 } } }, { 0: { 0: { f: '=A2', v: 2 } } }, styles, NONE)).toEqual({});
    expect(changedCells({ 0: { 0: { f: '=A2', v: 1 } } }, { 0: { 0: { f: '=A3', v: 1 } } }, styles, NONE)[0][0]).toMatchObject({ f: '=A3' });
  });

  test('a cell that a person has typed into is written even where the workbook says the same as before', () => {
    const changes = changedCells({ 2: { 3: { v: 'x', t: 1 } } }, { 2: { 3: { v: 'x', t: 1 } } }, styles, new Set(['2:3', '5:0']));
    expect(changes[2][3]).toMatchObject({ v: 'x', t: 1 });
    expect(changes[5][0]).toMatchObject({ v: null });
  });
});

describe('anything but cells makes the grid load the workbook again', () => {
  const data = (more: object = {}, sheet: object = {}): IWorkbookData =>
    ({
      id: 'w',
      name: 'Plan',
      appVersion: '',
      locale: 'enUS',
      styles: {},
      sheetOrder: ['1'],
      sheets: { 1: { id: '1', name: 'Plan', rowCount: 10, cellData: {}, ...sheet } },
      resources: [],
      ...more,
    }) as unknown as IWorkbookData;

  test('cells and their styles are no part of the frame', () => {
    expect(frameOf(data({ styles: { s: {} } }, { cellData: { 0: { 0: { v: 1 } } } }))).toBe(frameOf(data()));
  });
  test.each([
    ['rows', data({}, { rowCount: 11 })],
    ['a name', data({}, { name: 'Suunnitelma' })],
    ['rules or notes', data({ resources: [{ name: 'SHEET_NOTE_PLUGIN', data: '{}' }] })],
    ['the order of sheets', data({ sheetOrder: ['2', '1'] })],
  ])('%s', (_, other) => {
    expect(frameOf(other)).not.toBe(frameOf(data()));
  });
});
