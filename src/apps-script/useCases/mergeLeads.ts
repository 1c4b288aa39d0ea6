// Leads of a file, by CRM id, else by account, name and day. A blank of the file leaves what stands, since sales types its answers into the
// rows. Two leads of one file without an id and with the same account, name and day are told apart by number.
import { uniqueId } from '../../domain/account/uniqueId';
import { workDomainOf } from '../../domain/people/workDomainOf';
import type { Cell, ModelRow } from '../../sheet/model';
import type { ImportRow } from '../reading/readImports';
import { leadIdOf } from '../reading/readLeads';
import type { Book } from '../workbook/book';
import { readIds } from '../workbook/tabImage';
import type { Completion } from './completion';
import { matchedOf } from './matchedOf';
import { type NameFinder, nameFinder } from './nameFinder';
import { dayIn, filledCells, mappedColumns, type Staged, stagedRows, wordIn } from './stagedRows';

interface Placed {
  readonly id: string;
  readonly account: string | null;
  readonly person: string | null;
}

/** `standing`: ids in the tab. A lead that came in before its company was an account keeps the id that it got then. */
function place(rows: readonly Staged[], standing: ReadonlySet<string>, finder: NameFinder): Placed[] {
  const taken = new Set<string>();
  return rows.map((row): Placed => {
    const [company, email, name] = [wordIn(row, 'company'), wordIn(row, 'email') ?? '', wordIn(row, 'name') ?? ''];
    const account = finder.account(company, workDomainOf(email));
    const where = account ?? company ?? '';
    const crmId = wordIn(row, 'id') ?? '';
    const idWith = (of: string): string => leadIdOf({ crmId, account: of, name: name || email, created: dayIn(row, 'created') });
    const made = standing.has(idWith(company ?? '')) ? idWith(company ?? '') : idWith(where);
    return { id: crmId === '' ? uniqueId(made, taken) : made, account, person: finder.person({ email, account: where, name }) };
  });
}

export function mergeLeads(book: Book, standing: ImportRow): Completion {
  const rows = stagedRows(book, standing.id);
  const placed = place(rows, new Set(readIds(book.place('leads'))), nameFinder(book, { people: true }));
  const byId = new Map(placed.map((one) => [one.id, one]));
  const columns = ['account', 'person', ...mappedColumns(book, 'leads', rows)];
  const merged = filledCells(
    book,
    'leads',
    rows,
    placed.map((one) => one.id),
  );
  const cellOf = (id: string, cells: Readonly<Record<string, Cell>>, column: string): Cell | undefined => {
    if (column !== 'account' && column !== 'person') return cells[column];
    return byId.get(id)?.[column] ?? undefined;
  };
  const models = [...merged].map(([id, cells]): ModelRow => ({ id, cells: columns.map((column) => cellOf(id, cells, column)) }));
  return {
    changes: [{ op: 'upsert', tab: 'leads', columns, rows: models, rest: 'keep' }],
    replaced: [],
    warnings: [],
    matched: matchedOf(
      rows,
      placed.map((one) => one.account),
    ),
  };
}
