// Mutations of the grid that move whole rows, columns or sheets, in the workbook's terms.
import type { IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { WorkbookSnapshot } from '../host/snapshot';
import type { StructureEdit } from './messages';

/** Follows from other edits or from drawing, and is nothing that a person did. */
export const NO_EDIT =
  /^(formula|doc|rich-text|drawing)\.|auto-height|worksheet-active|set-workbook-name|^sheet\.mutation\.(set-worksheet-row-count|set-worksheet-column-count|empty)/;

interface StructureParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly name?: string;
  readonly sheet?: { readonly name: string };
  readonly index?: number;
}

const rows = (sheet: string, range: IRange) => ({ sheet, at: range.startRow + 1, count: range.endRow - range.startRow + 1 });
const columns = (sheet: string, range: IRange) => ({ sheet, at: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 });

/** null for a mutation that is not of this kind. */
export function structureEdit(id: string, params: StructureParams, workbook: WorkbookSnapshot | null): StructureEdit | null {
  if (id === InsertSheetMutation.id) return { edit: 'insertSheet', sheet: params.sheet?.name ?? '', at: (params.index ?? 0) + 1 };
  const sheet = workbook?.sheets.find((s) => String(s.id) === params.subUnitId)?.name;
  if (sheet === undefined) return null;
  if (id === RemoveSheetMutation.id) return { edit: 'deleteSheet', sheet };
  if (id === SetWorksheetNameMutation.id) return { edit: 'rename', sheet, name: params.name ?? sheet };
  const { range, sourceRange, targetRange } = params;
  if (id === MoveColsMutation.id && sourceRange && targetRange)
    return { edit: 'moveColumns', ...columns(sheet, sourceRange), before: targetRange.startColumn + 1 };
  if (!range) return null;
  if (id === InsertRowMutation.id) return { edit: 'insertRows', ...rows(sheet, range) };
  if (id === RemoveRowMutation.id) return { edit: 'deleteRows', ...rows(sheet, range) };
  if (id === InsertColMutation.id) return { edit: 'insertColumns', ...columns(sheet, range) };
  if (id === RemoveColMutation.id) return { edit: 'deleteColumns', ...columns(sheet, range) };
  return null;
}
