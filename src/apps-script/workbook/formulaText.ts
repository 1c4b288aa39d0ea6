import { lookup } from '../../sheet/formula/lookup';
import { render } from '../../sheet/formula/render';
import type { Formula } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { Book } from './book';
import { letterOf } from './letterOf';
import { keyOf, type TabPlace } from './tabPlace';

const quotedName = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.split("'").join("''")}'`);
const wholeColumn = (place: TabPlace, name: string, column: string): string => {
  const letter = letterOf(place.columns.get(column) as number);
  return `${name}!$${letter}:$${letter}`;
};

/** Renders formulas of a tab's rows with the references and the separator of this workbook. Sheet names are asked for once. */
export function formulaWriter(book: Book, place: TabPlace): (formula: Formula, row: number) => string {
  const names = new Map<TabId, string>();
  const nameOf = (tab: TabId): string => {
    const name = names.get(tab) ?? quotedName(book.place(tab).sheet.getName());
    names.set(tab, name);
    return name;
  };
  const findRef = (tab: TabId, key: string, column: string): string => {
    const other = book.place(tab);
    const keys = wholeColumn(other, nameOf(tab), keyOf(other.def));
    return lookup({ values: wholeColumn(other, nameOf(tab), column), keys, key, separator: book.argumentSeparator() });
  };
  return (formula, row) =>
    render(formula, { separator: book.argumentSeparator(), ownRef: (column) => `$${letterOf(place.columns.get(column) as number)}${row}`, findRef });
}
