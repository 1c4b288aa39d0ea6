import { lookup } from '../../sheet/formula/lookup';
import { render } from '../../sheet/formula/render';
import type { AreaRef, Formula } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { Book } from './book';
import { letterOf } from './letterOf';
import { keyOf, type TabPlace } from './tabPlace';

const quotedName = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.split("'").join("''")}'`);
const wholeColumn = (place: TabPlace, name: string, column: string): string => {
  const letter = letterOf(place.columns.get(column) as number);
  return `${name}!$${letter}:$${letter}`;
};

const areaOf = (place: TabPlace, name: string, { from, to, rows }: AreaRef): string => {
  const [first, last] = [from, to].map((column) => letterOf(place.columns.get(column) as number));
  if (rows === 'all') return `${name}!$${first}:$${last}`;
  return rows === 'top' ? `${name}!$${first}$${place.headerRow + 1}` : `${name}!$${first}$${place.headerRow + 1}:$${last}`;
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
  const areaRef = (area: AreaRef): string => areaOf(book.place(area.tab), nameOf(area.tab), area);
  return (formula, row) => {
    const ownRef = (column: string): string => `$${letterOf(place.columns.get(column) as number)}${row}`;
    return render(formula, { separator: book.argumentSeparator(), ownRef, findRef, areaRef });
  };
}
