import { tabOf } from '../tabs/registry';
import type { TabId } from '../tabs/types';
import type { Cell, ModelRow, RowStyle } from './model';

/** Columns of an output tab that a build writes, the key column not among them. */
export const columnsWeWrite = (tab: TabId): readonly string[] =>
  tabOf(tab)
    .columns.filter((column) => column.owner === 'build' && column.id !== 'id')
    .map((column) => column.id);

export interface RowParts {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly style?: RowStyle;
  readonly formats?: Readonly<Record<string, string>>;
}

/** A row of an output tab from cells by column id; columns that are not named are cleared. */
export const rowOf = (tab: TabId, { id, cells, style, formats }: RowParts): ModelRow => ({
  id,
  cells: columnsWeWrite(tab).map((column) => (cells[column] === undefined ? null : cells[column])),
  ...(style ? { style } : {}),
  ...(formats ? { formats } : {}),
});
