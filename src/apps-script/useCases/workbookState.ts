// What the sidebar shows before anything is done. Reads only.
import type { WorkbookState } from '../../rpc/contract';
import { TABS } from '../../tabs/registry';
import { LAYOUT } from '../layout';
import { readImports } from '../reading/readImports';
import { undoable } from '../undo/standingUndo';
import { Book } from '../workbook/book';
import { staleTabs } from './stale';

export function stateOf(book: Book): WorkbookState {
  const { state, locale, lang } = book;
  const tabs = TABS.filter((tab) => !tab.hidden && book.find(tab.id)).map((tab) => {
    const place = book.place(tab.id);
    return { id: tab.id, name: place.sheet.getName(), rows: Math.max(0, place.sheet.getLastRow() - place.headerRow) };
  });
  const nameOf = new Map(tabs.map((tab) => [tab.id, tab.name]));
  return {
    lang,
    locale,
    layout: { workbook: state.layout, addon: LAYOUT },
    tabs,
    build: state.build > 0 ? { number: state.build, date: state.builtOn ?? '' } : null,
    stale: staleTabs().map((tab) => nameOf.get(tab) ?? tab),
    imports: book.find('imports') ? readImports(book).map(({ id, file, state: importState }) => ({ id, file, state: importState })) : [],
    mappings: state.mappings,
    undo: undoable(book),
  };
}

export const workbookState = (): WorkbookState => stateOf(new Book());
