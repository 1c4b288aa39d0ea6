// What an output tab says of its build beside its cells: colour rules, and which build it shows in the note of its first visible header.
import { headerOf } from '../../sheet/header';
import type { TabId } from '../../tabs/types';
import type { Book } from '../workbook/book';
import { setColours } from './colourRules';
import { firstVisible } from './headLines';
import type { BuildMark } from './step';

export function dressTab(book: Book, tab: TabId, build: BuildMark | null): void {
  const place = book.place(tab);
  setColours(place);
  const column = place.def.columns.find((one) => !one.hidden);
  if (!build || !column) return;
  const note = headerOf(tab, book.lang, { currency: build.currency, build }).find((cell) => cell.column === column.id)?.note;
  if (note) place.sheet.getRange(place.headerRow, firstVisible(place)).setNote(note);
}
