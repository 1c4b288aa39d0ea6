// People with their ids and accounts. A row that someone typed gets its id now, and the account that its company or its e-mail names.
import { uniqueId } from '../../domain/account/uniqueId';
import { personId } from '../../domain/people/personId';
import type { IndexedPerson } from '../../domain/people/personIndex';
import type { AreaCode, Person, RoleCode } from '../../domain/plan/types';
import type { TitleLevel } from '../../domain/titles/types';
import type { Book } from '../workbook/book';
import type { Rematch } from './countingRows';
import { type IdChanges, idChanges, newIds } from './readAccounts';
import { readSmallTab, type SmallRow } from './smallTab';

const isPerson = (row: SmallRow): boolean => row.word('name') !== null || row.word('email') !== null;

const idOf = (row: SmallRow, account: string): string =>
  personId({ email: row.text('email'), account: account || row.text('company').trim().toLowerCase(), name: row.text('name') });

const answerOf = (code: string | null): boolean | null => (code === null ? null : code === 'yes');

export interface PeopleRead {
  readonly people: readonly Person[];
  /** as touches and leads find them */
  readonly index: readonly IndexedPerson[];
  readonly changes: IdChanges;
}

export function readPeople(book: Book, rematch: Rematch): PeopleRead {
  const rows = readSmallTab(book, 'people').filter(isPerson);
  const accountOf = (row: SmallRow, id: string): string => {
    const names = { company: row.text('company').trim(), domain: '', email: row.text('email') };
    return rematch({ tab: 'people', key: id, stands: row.word('account') ?? '', ...names }) ?? '';
  };
  const fresh = newIds(rows, (wanting, taken) => {
    const used = new Set(taken);
    return wanting.map((row) => uniqueId(idOf(row, accountOf(row, '')), used));
  });
  const people = rows.map((row): Person => {
    const id = fresh.get(row.row) ?? row.text('id');
    return {
      id,
      name: row.word('name') ?? row.text('email').trim(),
      row: row.row,
      account: accountOf(row, id) || null,
      title: row.text('title').trim(),
      email: row.text('email').trim(),
      role: row.choice('role', 'role') as RoleCode | null,
      area: row.choice('area', 'area') as AreaCode | null,
      persona: row.word('persona'),
      consent: answerOf(row.choice('consent', 'yes_no')),
      seniority: row.choice('seniority', 'seniority') as TitleLevel | null,
      phone: row.text('phone').trim(),
    };
  });
  const index = people.map(({ id, email, account, name }, i) => ({ id, email, name, account: account ?? rows[i].text('company').trim() }));
  return { people, index, changes: idChanges(book, 'people', rows, fresh) };
}
