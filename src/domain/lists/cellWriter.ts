// Cells as LinkedIn takes them: one line, at most so many characters, and nothing at the front that a spreadsheet would take for a formula when
// somebody opens the file. '=Cmd Oy' is written 'Cmd Oy' (an apostrophe before it would be part of the name and match no company).
import type { CellNote } from './types';

/** `= + - @`, also as full-width letters, and guards before them */
const SIGNS = /^(?:'?[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]\s*)+/;
const CONTROL = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]+/g;

export interface CellWriter {
  /** rows whose cells were changed, by what was done */
  readonly counts: ReadonlyMap<CellNote, number>;
  write(text: string, limit: number): string;
  note(note: CellNote): void;
}

export const cellWriter = (): CellWriter => {
  const counts = new Map<CellNote, number>();
  const note = (what: CellNote): void => {
    counts.set(what, (counts.get(what) || 0) + 1);
  };
  return {
    counts,
    note,
    write(text, limit) {
      const line = text.normalize('NFC').replace(CONTROL, ' ').trim();
      const plain = line.replace(SIGNS, '');
      if (plain !== line) note('sign_removed');
      const letters = Array.from(plain);
      if (letters.length <= limit) return plain;
      note('shortened');
      return letters.slice(0, limit).join('').trim();
    },
  };
};
