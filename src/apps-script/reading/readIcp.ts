// The ideal customer profile, and what it asks of each account. Rows without a value, or whose field Accounts does not have, wait: they
// count nowhere.

import { listParts } from '../../domain/icp/listParts';
import { numberSpan } from '../../domain/icp/numberSpan';
import type { Icp, IcpAbout, IcpKind, IcpOperator, IcpRule } from '../../domain/icp/types';
import { choiceCode } from '../../tabs/choices';
import type { Lang } from '../../text/lang';
import type { Book } from '../workbook/book';
import { accountCells, fieldOf } from './accountCells';
import { accountMarks } from './accountMarks';
import { type IdChanges, idChanges } from './readAccounts';
import { rowIds } from './rowIds';
import { readSmallTab, type SmallRow } from './smallTab';
import { suggestedName } from './suggestedName';

const NUMBERS: readonly IcpOperator[] = ['at_least', 'at_most', 'between'];
const ALONE: readonly IcpOperator[] = ['filled', 'blank'];

/** A row that people named, or that asks something. */
const isRule = (row: SmallRow): boolean => row.word('rule') !== null || row.word('field') !== null;
const typedName = (row: SmallRow): string => row.word('rule') ?? [row.text('field'), row.text('value')].join(' ').trim();

type Compared = Pick<IcpRule, 'values' | 'to'>;

/** null: nothing to compare with. Words of yes and no also stand for tick boxes. */
function comparedOf(book: Book, row: SmallRow, operator: IcpOperator): Compared | null {
  const text = row.text('value').trim();
  if (ALONE.includes(operator)) return { values: [], to: null };
  if (text === '') return null;
  if (!NUMBERS.includes(operator)) {
    const words = [text, ...listParts(text)];
    const ticks = words.map((word) => choiceCode('yes_no', word)).filter((code): code is string => code !== null);
    return { values: [...new Set([...words, ...ticks])], to: null };
  }
  const span = numberSpan(text);
  if (span === null || (operator === 'between' && span[0] === span[1])) {
    book.findings.cell('bad_number', text, { tab: 'icp', row: row.row, column: 'value' });
    return null;
  }
  return { values: [operator === 'at_most' ? span[1] : span[0]], to: operator === 'between' ? span[1] : null };
}

/** undefined: Accounts has no such column, which is named in Health */
function fieldIn(book: Book, row: SmallRow): string | null | undefined {
  const word = row.word('field');
  if (word === null) return null;
  const field = fieldOf(book, word);
  if (field === null) book.findings.cell('bad_field', word, { tab: 'icp', row: row.row, column: 'field' });
  return field ?? undefined;
}

function ruleOf(book: Book, row: SmallRow, named: Icp['waiting'][number]): IcpRule | null {
  const kind = row.choice('kind', 'icp_kind') as IcpKind | null;
  const field = fieldIn(book, row);
  const operator = (row.choice('operator', 'icp_operator') ?? (row.word('value') === null ? 'filled' : 'is')) as IcpOperator;
  const compared = field === null ? { values: [], to: null } : comparedOf(book, row, operator);
  const points = row.number('points');
  if (points === null && row.word('points') !== null)
    book.findings.cell('bad_number', row.text('points').trim(), { tab: 'icp', row: row.row, column: 'points' });
  if (kind === null || field === undefined || compared === null) return null;
  const about = row.choice('about', 'icp_about') as IcpAbout | null;
  return { ...named, kind, about, field, operator, points, ...compared };
}

/** `accounts`: rows of Accounts in the order of the target accounts */
export function readIcp(book: Book, accounts: readonly SmallRow[], lang: Lang): { icp: Icp; changes: IdChanges } {
  const rows = readSmallTab(book, 'icp').filter(isRule);
  const fresh = rowIds(rows, typedName, 'rule');
  const read = rows.map((row) => {
    const id = fresh.get(row.row) ?? row.text('id');
    const waiting = { id, name: suggestedName(id, typedName(row), lang), row: row.row };
    return { rule: ruleOf(book, row, waiting), waiting };
  });
  const rules = read.map(({ rule }) => rule).filter((rule): rule is IcpRule => rule !== null);
  const cells = accountCells(book, rules, accounts);
  const marks = accountMarks(book, rules, accounts);
  return {
    icp: {
      rules,
      waiting: read.filter(({ rule }) => rule === null).map(({ waiting }) => waiting),
      accounts: accounts.map((_, at) => ({ cells: cells[at], marks: marks[at] })),
    },
    changes: idChanges(book, 'icp', rows, fresh),
  };
}
