// How every writing run begins: newer workbooks refused, missing tabs made, the layout brought up to date, a broken commit carried out.
import { SETTINGS } from '../../domain/settings';
import type { Lang } from '../../text/lang';
import { rollForward } from '../commit/commit';
import { LAYOUT, migrate, refuseNewer } from '../layout';
import { readProperty, writeProperty } from '../properties';
import { dropExpiredUndo } from '../undo/standingUndo';
import { Book } from '../workbook/book';

export function openBook(wanted: Lang | null = null): Book {
  const book = new Book(wanted);
  const { layout } = book.state;
  refuseNewer(layout);
  book.complete(SETTINGS.currency.value);
  if (layout !== null && layout < LAYOUT) migrate(book.spreadsheet, layout, (reached) => book.writeState({ layout: reached }));
  if (layout !== LAYOUT || book.state.lang === null) book.writeState({ layout: LAYOUT, lang: book.lang });
  // custom functions read it in every cell, where opening the workbook would cost too much
  if (readProperty('lang') !== book.lang) writeProperty('lang', book.lang);
  rollForward(book);
  dropExpiredUndo(book);
  return book;
}
