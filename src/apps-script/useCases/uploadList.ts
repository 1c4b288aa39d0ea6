// A list for LinkedIn from the tabs Accounts and People. Nothing is written; the text goes back to the person who asked, in pieces that stay
// below the limits of a reply.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { companyList } from '../../domain/lists/companyList';
import { contactList } from '../../domain/lists/contactList';
import { csvLine, utf8Bytes } from '../../domain/lists/csvText';
import { listChoices } from '../../domain/lists/listChoices';
import { sizeWarnings } from '../../domain/lists/listLimits';
import type { ListPart, ListRequest } from '../../rpc/uploadList';
import { refuseNewer } from '../layout';
import { LIST_CHARACTERS } from '../limits';
import { readListed } from '../reading/readListed';
import { readSettings } from '../reading/readSettings';
import { Book } from '../workbook/book';
import { todayOf } from './planDates';

/** Rows from `first` on until the piece is long enough; the header stands in the first piece. */
function pieceFrom(lines: readonly string[], first: number): { text: string; next: number | null } {
  let text = first === 0 ? lines[0] : '';
  let row = first;
  while (row + 1 < lines.length && text.length < LIST_CHARACTERS) {
    text += lines[row + 1];
    row++;
  }
  return { text, next: row + 1 < lines.length ? row : null };
}

export function uploadList(request: ListRequest): ListPart {
  const book = new Book();
  refuseNewer(book.state.layout);
  const listed = readListed(book);
  const { accounts } = listed;
  const list = request.list === 'companies' ? companyList(accounts, request) : contactList(listed.people(), accounts, request);
  const lines = [list.header, ...list.rows].map(csvLine);
  const bytes = lines.reduce((sum, line) => sum + utf8Bytes(line), 0);
  const day = isoOfDay(todayOf(book, readSettings(book), null));
  return {
    file: `linkedin-${request.list}-${day}.csv`,
    rows: list.rows.length,
    bytes,
    leftOut: list.leftOut,
    notes: list.notes,
    sizes: sizeWarnings(list.rows.length, bytes),
    choices: listChoices(accounts),
    ...(request.first === null ? { text: '', next: null } : pieceFrom(lines, request.first)),
  };
}
