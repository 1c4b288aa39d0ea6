// wordOf({codes: [1, -1], words: ['a', 'b']}, 0) = 'b', of row 1 = ''.
import type { Coded } from '../plan/types';

export const wordOf = (column: Coded, at: number): string => (column.codes[at] < 0 ? '' : column.words[column.codes[at]]);
