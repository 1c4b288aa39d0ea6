// The row of the Imports tab, as changes of a commit.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { ImportHeader } from '../../rpc/contract';
import { headerText } from '../../sheet/header';
import type { Cell, DateCell, Op } from '../../sheet/model';
import { tabOf } from '../../tabs/registry';
import { serverText } from '../../text/server';
import { tabsText } from '../../text/tabs';
import { type ImportState, sliceText } from '../reading/readImports';
import type { Book } from '../workbook/book';

const DAY = 86_400_000;

export function momentCell(book: Book, instant: number): DateCell {
  const wall = book.zone.toWall(Math.floor(instant / 1000) * 1000);
  const day = Math.floor(wall / DAY);
  return { date: isoOfDay(day), seconds: (wall - day * DAY) / 1000 };
}

const totalsText = (header: ImportHeader, book: Book): string =>
  Object.keys(header.stated)
    .map(
      (field) =>
        `${tabOf(header.tab).columns.some((c) => c.id === field) ? headerText(header.tab, field, book.lang) : field}: ${header.stated[field]}`,
    )
    .join('; ');

const upsert = (id: number, cells: Readonly<Record<string, Cell>>): Op => {
  const columns = Object.keys(cells);
  return { op: 'upsert', tab: 'imports', columns, rows: [{ id: String(id), cells: columns.map((column) => cells[column]) }], rest: 'keep' };
};

export function newImport(book: Book, id: number, header: ImportHeader): Op {
  const now = momentCell(book, Date.now());
  const { vendor, slice } = header;
  return upsert(id, {
    file: header.file,
    format: header.format,
    tab: tabsText[book.lang].names[header.tab],
    start: header.start === null ? null : { date: header.start },
    end: header.end === null ? null : { date: header.end },
    currency: header.currency,
    rows: header.rows,
    totals: totalsText(header, book),
    warnings: header.warnings.join('\n'),
    who: header.who,
    when: now,
    state: serverText[book.lang].states.receiving,
    state_code: 'receiving',
    tab_code: header.tab,
    hash: header.hash,
    slice: sliceText({ vendor, report: slice.report, adAccount: slice.adAccount, level: slice.level, grain: slice.grain }),
    last_block: now,
  });
}

/** `word`: what people read where it says more than the code */
export const importState = (book: Book, id: number, state: ImportState, word = serverText[book.lang].states[state]): Op =>
  upsert(id, { state: word, state_code: state });
export const importDone = (book: Book, id: number, warnings: string): Op =>
  upsert(id, { warnings, state: serverText[book.lang].states.complete, state_code: 'complete' });
