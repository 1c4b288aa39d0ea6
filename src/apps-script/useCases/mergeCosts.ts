// Cost rows by month, campaign or channel, and currency: a row of the file takes the place of the typed one of the same three. Rows that
// people typed get their ids first, so that they are found.
import { uniqueId } from '../../domain/account/uniqueId';
import { dayOfIso } from '../../domain/calendar/dayOfIso';
import type { Cell, ModelRow } from '../../sheet/model';
import { costId, costRows } from '../reading/readCosts';
import type { ImportRow } from '../reading/readImports';
import { readSettings } from '../reading/readSettings';
import type { Book } from '../workbook/book';
import type { Completion } from './completion';
import { dayIn, filledCells, mappedColumns, type Staged, stagedRows, wordIn } from './stagedRows';

/** Several rows of one month, campaign and currency are told apart by number, in the order of the file: no money is lost. */
function idsOf(rows: readonly Staged[], currency: string): string[] {
  const taken = new Set<string>();
  const monthOf = (row: Staged): number | null => (dayIn(row, 'month') === '' ? null : dayOfIso(dayIn(row, 'month')));
  return rows.map((row) =>
    uniqueId(costId({ month: monthOf(row), of: wordIn(row, 'of') ?? '', currency: wordIn(row, 'currency') ?? currency }), taken),
  );
}

export function mergeCosts(book: Book, standing: ImportRow): Completion {
  const plan = readSettings(book).currency;
  const { changes } = costRows(book, plan);
  const rows = stagedRows(book, standing.id).map((row): Staged => {
    const currency = wordIn(row, 'currency') ?? standing.currency;
    return currency === '' ? row : { ...row, currency };
  });
  const columns = mappedColumns(book, 'costs', rows);
  const models = [...filledCells(book, 'costs', rows, idsOf(rows, plan))].map(
    ([id, cells]): ModelRow => ({ id, cells: columns.map((column): Cell | undefined => cells[column]) }),
  );
  return {
    changes: [...changes.ops, { op: 'upsert', tab: 'costs', columns, rows: models, rest: 'keep' }],
    replaced: [],
    warnings: [],
    matched: { matched: rows.length, unmatched: 0, names: [] },
  };
}
