// What people marked by hand: names of rules in the columns Signs seen and Signs not there. A rule goes by its name, a suggested one by its
// suggested name in any language too, so that a change of language loses no mark.
import { listParts } from '../../domain/icp/listParts';
import type { IcpRule } from '../../domain/icp/types';
import { foldName } from '../../domain/matching/foldName';
import { icpText } from '../../text/icp';
import { LANGS } from '../../text/lang';
import type { Book } from '../workbook/book';
import type { SmallRow } from './smallTab';

type Marks = Map<string, 'holds' | 'fails'>;

function idsByName(rules: readonly IcpRule[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  const put = (name: string, id: string) => {
    const ids = byName.get(foldName(name)) ?? [];
    if (!ids.includes(id)) byName.set(foldName(name), [...ids, id]);
  };
  for (const { id, name } of rules) {
    put(name, id);
    for (const lang of LANGS) {
      const suggested = (icpText[lang].rules as Readonly<Record<string, readonly [string, string]>>)[id];
      if (suggested) put(suggested[0], id);
    }
  }
  return byName;
}

const isOthers = (word: string): boolean => LANGS.some((lang) => icpText[lang].others.includes(foldName(word)));

export function accountMarks(book: Book, rules: readonly IcpRule[], rows: readonly SmallRow[]): Marks[] {
  const byHand = rules.filter(({ field }) => field === null);
  const byName = idsByName(byHand);
  const named = (row: SmallRow, column: 'signs' | 'no_signs'): string[] => {
    const ids: string[] = [];
    // a name may itself hold a comma
    const whole = byName.get(foldName(row.text(column)));
    if (whole) return whole;
    for (const word of listParts(row.text(column))) {
      const found = byName.get(foldName(word));
      if (found) ids.push(...found);
      else if (column === 'no_signs' && isOthers(word)) ids.push(...byHand.map(({ id }) => id));
      else book.findings.cell('bad_sign', word, { tab: 'accounts', row: row.row, column });
    }
    return ids;
  };
  return rows.map((row) => {
    const marks: Marks = new Map();
    for (const id of named(row, 'no_signs')) marks.set(id, 'fails');
    // what was seen was seen
    for (const id of named(row, 'signs')) marks.set(id, 'holds');
    return marks;
  });
}
