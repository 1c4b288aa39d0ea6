// What a tab says beside its cells: colour rules, the reach of its filter, and in an output tab which build it shows, in the note of its
// first visible header.
import { headerOf } from '../../sheet/header';
import { TABS } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import type { Book } from '../workbook/book';
import type { TabPlace } from '../workbook/tabPlace';
import { coloursStand, setColours } from './colourRules';
import { layFilter, shortFilter } from './filterRange';
import { firstVisible } from './headLines';
import type { BuildMark, DressStep } from './step';

const DRESSED = TABS.filter((tab) => tab.class === 'output' || tab.colours || tab.filter);

function nameBuild(book: Book, tab: TabId, build: BuildMark): void {
  const place = book.place(tab);
  const column = place.def.columns.find((one) => !one.hidden);
  const note = column && headerOf(tab, book.lang, { currency: build.currency, build }).find((cell) => cell.column === column.id)?.note;
  if (note) writeNote(place, note);
}

export function writeNote(place: TabPlace, note: string): void {
  place.sheet.getRange(place.headerRow, firstVisible(place)).setNote(note);
}

export function dressTab(book: Book, { tab, filter }: DressStep, build: BuildMark | null): void {
  const place = book.place(tab);
  setColours(place);
  if (filter) layFilter(place, filter);
  if (build && place.def.class === 'output') nameBuild(book, tab, build);
}

/** What is to be dressed anew: with `changed` every output tab, since each names its build; of the others those that look otherwise. */
export function dressSteps(book: Book, changed: boolean): DressStep[] {
  const steps: DressStep[] = [];
  for (const def of DRESSED) {
    const place = book.place(def.id);
    const filter = shortFilter(place);
    if ((changed && def.class === 'output') || filter || !coloursStand(place))
      steps.push({ do: 'dress', tab: def.id, ...(filter ? { filter } : {}) });
  }
  return steps;
}
