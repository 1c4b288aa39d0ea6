// People of a list or a CRM: rows that are in already are found by e-mail, else by account and name, and get the file's columns; the others
// are new. A blank of the file leaves what stands, since lists are patchy and people add to them by hand.
import { uniqueId } from '../../domain/account/uniqueId';
import { personId } from '../../domain/people/personId';
import { indexPeople, matchPerson, putPerson } from '../../domain/people/personIndex';
import { workDomainOf } from '../../domain/people/workDomainOf';
import type { Cell, ModelRow } from '../../sheet/model';
import type { ImportRow } from '../reading/readImports';
import { readPeople } from '../reading/readPeople';
import type { Book } from '../workbook/book';
import type { Completion } from './completion';
import { matchedOf } from './matchedOf';
import { nameFinder } from './nameFinder';
import { filledCells, mappedColumns, type Staged, stagedRows, wordIn } from './stagedRows';

interface Placed {
  readonly id: string;
  readonly account: string | null;
}

/** The id and account of each row; a person who is twice in the file is one. */
function place(rows: readonly Staged[], standing: ReturnType<typeof readPeople>, accountOf: (row: Staged) => string | null): Placed[] {
  const index = indexPeople(standing.index);
  const taken = new Set(standing.people.map((person) => person.id));
  return rows.map((row): Placed => {
    const account = accountOf(row);
    const identity = { email: wordIn(row, 'email') ?? '', account: account ?? wordIn(row, 'company') ?? '', name: wordIn(row, 'name') ?? '' };
    const found = matchPerson(index, identity);
    if (found !== null) return { id: found, account };
    const id = uniqueId(personId({ ...identity, account: identity.account.toLowerCase() }), taken);
    putPerson(index, { ...identity, id });
    return { id, account };
  });
}

export function mergePeople(book: Book, standing: ImportRow): Completion {
  const finder = nameFinder(book, { people: false });
  const accountOf = (row: Staged): string | null => finder.account(wordIn(row, 'company'), workDomainOf(wordIn(row, 'email') ?? ''));
  const people = readPeople(book, ({ stands, company, email }) => stands || finder.account(company || null, workDomainOf(email)));
  const rows = stagedRows(book, standing.id).filter((row) => wordIn(row, 'name') !== null || wordIn(row, 'email') !== null);
  const placed = place(rows, people, accountOf);
  const columns = ['account', ...mappedColumns(book, 'people', rows)];
  const accounts = new Map<string, string>();
  for (const { id, account } of placed) if (account !== null) accounts.set(id, account);
  const merged = filledCells(
    book,
    'people',
    rows,
    placed.map((one) => one.id),
  );
  const cellsOf = (id: string, cells: Readonly<Record<string, Cell>>): (Cell | undefined)[] =>
    columns.map((column) => (column === 'account' ? accounts.get(id) : cells[column]));
  const models = [...merged].map(([id, cells]): ModelRow => ({ id, cells: cellsOf(id, cells) }));
  return {
    changes: [...people.changes.ops, { op: 'upsert', tab: 'people', columns, rows: models, rest: 'keep' }],
    replaced: [],
    warnings: [],
    matched: matchedOf(
      rows,
      placed.map((one) => one.account),
    ),
  };
}
