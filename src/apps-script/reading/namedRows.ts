// Rows of the data tabs that name a company, one by one: {tab: 'visits', key: '3:2', company: 'Kaskitek', domain: 'kaskitek.fi', account: ''}.
import { workDomainOf } from '../../domain/people/workDomainOf';
import { TABS } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import { importOf } from '../commit/importKey';
import type { Book } from '../workbook/book';
import { keyOf } from '../workbook/tabPlace';
import { readBlocks } from './readColumns';
import type { ImportRow } from './readImports';

export interface NamedRow {
  readonly tab: TabId;
  /** by which the row is written; '' where a person typed it and no build has given it an id */
  readonly key: string;
  /** '' where the row says nothing */
  readonly company: string;
  /** its own, else that of a work address */
  readonly domain: string;
  readonly account: string;
}

/** Tabs whose rows name a company and hold the account that it was matched to. */
const NAMED_TABS = TABS.filter(
  ({ class: of, columns }) => of !== 'history' && ['account', 'company'].every((id) => columns.some((one) => one.id === id)),
);

/** Rows of imports that are not complete are left out. */
export function readNamedRows(book: Book, imports: readonly ImportRow[], use: (row: NamedRow) => void): void {
  const complete = new Set(imports.filter((row) => row.state === 'complete').map((row) => row.id));
  for (const { id: tab, key, columns } of NAMED_TABS) {
    const place = book.place(tab);
    const keyColumn = keyOf(place.def);
    const needed = [keyColumn, 'account', 'company', ...['domain', 'email'].filter((id) => columns.some((one) => one.id === id))];
    readBlocks(place, needed, (block) => {
      const text = (i: number, column: string): string => (needed.includes(column) ? String(block.value(i, column)).trim() : '');
      for (let i = 0; i < block.length; i++) {
        const of = key === 'import' ? importOf(text(i, keyColumn)) : 0;
        if (of !== 0 && !complete.has(of)) continue;
        const domain = text(i, 'domain') || workDomainOf(text(i, 'email')) || '';
        const company = text(i, 'company');
        if (company !== '' || domain !== '') use({ tab, key: text(i, keyColumn), company, domain, account: text(i, 'account') });
      }
    });
  }
}
