import type { TabId } from '../../tabs/types';
import type { Token } from '../model';

export const own = (column: string): Token => ({ own: column });
export const text = (words: string): Token => ({ text: words });
export const find = (tab: TabId, key: string, column: string): Token => ({ find: { tab, key, column } });
export const NOTHING: Token = { text: '' };
