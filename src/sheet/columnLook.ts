import { tabOf } from '../tabs/registry';
import type { ColumnDef, ColumnKind, TabId } from '../tabs/types';
import { INPUT_BACKGROUND, WHITE } from './look';
import { numberFormatOf } from './numberFormat';

const NUMBERS: readonly ColumnKind[] = ['rank', 'date', 'moment', 'month', 'seconds', 'count', 'number', 'share', 'money', 'any'];
const WIDTH = 120;

/** Numbers right, words left, tick boxes in the middle. */
export const alignOf = (kind: ColumnKind): 'left' | 'center' | 'right' =>
  kind === 'check' ? 'center' : NUMBERS.indexOf(kind) >= 0 ? 'right' : 'left';

/** Cells that people fill: their own columns, and those born with the row. */
export const isInput = (column: ColumnDef): boolean => column.owner === 'people' || column.born === true;

/** Text that a formula makes needs `general`: in a cell of plain text a formula would be shown, not calculated. */
const formatOf = (column: ColumnDef, tab: TabId, locale: string): string => {
  const words = column.kind === 'text' || column.kind === 'code';
  const mayBeLive = column.live || tabOf(tab).class === 'output';
  return words && column.owner === 'build' && mayBeLive ? 'general' : numberFormatOf(column.kind, locale);
};

export interface ColumnLook {
  readonly id: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly format: string;
  readonly background: string;
  readonly wrap: boolean;
  readonly hidden: boolean;
}

/** How the cells below the header look, column by column in the tab's order. */
export const columnLooks = (tab: TabId, locale: string): readonly ColumnLook[] =>
  tabOf(tab).columns.map((column) => ({
    id: column.id,
    width: column.width || WIDTH,
    align: alignOf(column.kind),
    format: formatOf(column, tab, locale),
    background: isInput(column) ? INPUT_BACKGROUND : WHITE,
    wrap: column.wrap === true,
    hidden: column.hidden === true,
  }));
