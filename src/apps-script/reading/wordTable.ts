import type { Coded } from '../../domain/plan/types';

/** Words of a column as small numbers; one table lasts for a whole run, so that every block shares its words. */
export interface WordTable {
  readonly words: readonly string[];
  /** -1 = blank */
  code(word: string): number;
}

export function wordTable(): WordTable {
  const words: string[] = [];
  const codes = new Map<string, number>();
  return {
    words,
    code(word) {
      if (word === '') return -1;
      let code = codes.get(word);
      if (code === undefined) {
        code = words.push(word) - 1;
        codes.set(word, code);
      }
      return code;
    },
  };
}

export function coded(table: WordTable, length: number, wordAt: (index: number) => string): Coded {
  const codes = new Int32Array(length);
  for (let i = 0; i < length; i++) codes[i] = table.code(wordAt(i));
  return { codes, words: table.words };
}
