import type { TabId } from '../../tabs/types';
import type { Token } from '../model';

export const own = (column: string): Token => ({ own: column });
export const text = (words: string): Token => ({ text: words });
export const find = (tab: TabId, key: string, column: string): Token => ({ find: { tab, key, column } });
export const NOTHING: Token = { text: '' };

/** The whole column: rows that people put in anywhere leave it what it is. */
export const wholeColumn = (tab: TabId, column: string): Token => ({ area: { tab, from: column, to: column, rows: 'all' } });
/** From the first row below the header down, one column or a block of neighbouring ones. */
export const down = (tab: TabId, from: string, to = from): Token => ({ area: { tab, from, to, rows: 'down' } });
/** The first cell below the header. */
export const top = (tab: TabId, column: string): Token => ({ area: { tab, from: column, to: column, rows: 'top' } });
