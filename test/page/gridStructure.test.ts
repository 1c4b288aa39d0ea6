import {
  InsertRowMutation,
  MoveColsMutation,
  RemoveColMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { NO_EDIT, structureEdit } from '../../local/page/gridStructure';

const workbook = { sheets: [{ id: 7, name: 'Goals' }] } as unknown as WorkbookSnapshot;
const range = (startRow: number, endRow: number, startColumn = 0, endColumn = 3) => ({ startRow, endRow, startColumn, endColumn });

describe('rows, columns and sheets in the words of the workbook: rows and columns count from 1', () => {
  test('two rows before the third', () => {
    expect(structureEdit(InsertRowMutation.id, { subUnitId: '7', range: range(2, 3) }, workbook)).toEqual({
      edit: 'insertRows',
      sheet: 'Goals',
      at: 3,
      count: 2,
    });
  });
  test('column B deleted', () => {
    expect(structureEdit(RemoveColMutation.id, { subUnitId: '7', range: range(0, 99, 1, 1) }, workbook)).toEqual({
      edit: 'deleteColumns',
      sheet: 'Goals',
      at: 2,
      count: 1,
    });
  });
  test('column A moved before column D', () => {
    const params = { subUnitId: '7', sourceRange: range(0, 99, 0, 0), targetRange: range(0, 99, 3, 3) };
    expect(structureEdit(MoveColsMutation.id, params, workbook)).toEqual({ edit: 'moveColumns', sheet: 'Goals', at: 1, count: 1, before: 4 });
  });
  test('a sheet renamed, a sheet deleted', () => {
    expect(structureEdit(SetWorksheetNameMutation.id, { subUnitId: '7', name: 'Tavoitteet' }, workbook)).toEqual({
      edit: 'rename',
      sheet: 'Goals',
      name: 'Tavoitteet',
    });
    expect(structureEdit(RemoveSheetMutation.id, { subUnitId: '7' }, workbook)).toEqual({ edit: 'deleteSheet', sheet: 'Goals' });
  });
  test('values are no structure, and a sheet that the workbook does not know is left alone', () => {
    expect(structureEdit(SetRangeValuesMutation.id, { subUnitId: '7', range: range(0, 0) }, workbook)).toBeNull();
    expect(structureEdit(InsertRowMutation.id, { subUnitId: '8', range: range(0, 0) }, workbook)).toBeNull();
  });
  test('what the grid does on its own is no edit', () => {
    expect(NO_EDIT.test('formula.mutation.set-formula-data')).toBe(true);
    expect(NO_EDIT.test('sheet.mutation.set-worksheet-row-auto-height')).toBe(true);
    expect(NO_EDIT.test(SetRangeValuesMutation.id)).toBe(false);
    expect(NO_EDIT.test(InsertRowMutation.id)).toBe(false);
  });
});
