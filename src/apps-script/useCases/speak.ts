import { TABS } from '../../tabs/registry';
import type { Lang } from '../../text/lang';
import { writeProperty } from '../properties';
import type { Book } from '../workbook/book';
import { translateTab } from '../workbook/translateTab';

/** The workbook speaks `lang` from now on: its tabs, its cells at the next build, the sidebar and the functions. */
export function speak(book: Book, lang: Lang): void {
  const from = book.state.lang;
  if (from === lang) return;
  if (from !== null) {
    for (const { id } of TABS) {
      const place = book.find(id);
      if (place) translateTab(book.spreadsheet, place, { from, to: lang });
    }
  }
  book.writeState({ lang });
  writeProperty('lang', lang);
}
