// The gross list of channels. A row without a name is nobody's; figures that are no numbers are named in Health.
import type { Channel } from '../../domain/channels/types';
import { listParts } from '../../domain/icp/listParts';
import type { Lang } from '../../text/lang';
import type { Book } from '../workbook/book';
import { type IdChanges, idChanges } from './readAccounts';
import { rowIds } from './rowIds';
import { readSmallTab, type SmallRow } from './smallTab';
import { suggestedName } from './suggestedName';

export function readChannels(book: Book, lang: Lang): { channels: Channel[]; changes: IdChanges } {
  const rows = readSmallTab(book, 'channels').filter((row) => row.word('name') !== null);
  const fresh = rowIds(rows, (row) => row.text('name'), 'channel');
  const figure = (row: SmallRow, column: string): number | null => {
    const number = row.number(column);
    if (number === null && row.word(column) !== null)
      book.findings.cell('bad_number', row.text(column).trim(), { tab: 'channels', row: row.row, column });
    return number;
  };
  const channels = rows.map((row): Channel => {
    const id = fresh.get(row.row) ?? row.text('id');
    return {
      id,
      name: suggestedName(id, row.text('name').trim(), lang),
      row: row.row,
      serves: { awareness: figure(row, 'awareness'), conviction: figure(row, 'conviction'), purchase: figure(row, 'purchase') },
      named: figure(row, 'named'),
      asked: figure(row, 'asked'),
      tries: figure(row, 'tries'),
      leads: figure(row, 'leads'),
      inData: listParts(row.text('in_data')),
    };
  });
  return { channels, changes: idChanges(book, 'channels', rows, fresh) };
}
