// A column of words is translated once per word, not once per row: of 100,000 rows that name 3 accounts, 3 are looked up.
import type { Coded } from '../plan/types';

/** Gives what stands for each code; a code of -1 is the reader's to mind. The words of a run may grow from block to block. */
export const codeTable = <T>(look: (word: string) => T): ((column: Coded) => readonly T[]) => {
  const tables = new WeakMap<readonly string[], T[]>();
  return ({ words }) => {
    const table = tables.get(words) || [];
    for (let code = table.length; code < words.length; code += 1) table.push(look(words[code]));
    tables.set(words, table);
    return table;
  };
};
