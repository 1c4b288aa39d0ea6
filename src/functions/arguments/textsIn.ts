import { grid } from './grid';
import { readCell } from './readCell';

/** The texts of a range of any shape, blanks left out: textsIn('F', 'targets', [['Kone'], [''], ['Neste']]) = ['Kone', 'Neste']. */
export const textsIn = (fn: string, argument: string, list: unknown): string[] => {
  const { single, columns, cells } = grid(list);
  const texts: string[] = [];
  cells.forEach((line, row) => {
    line.forEach((raw, column) => {
      if (raw === '') return;
      const place = { fn, argument, row: single ? null : row + 1, column: columns > 1 ? column + 1 : null };
      const text = readCell(raw, { name: argument, kind: 'text' }, place);
      if (text !== null) texts.push(text as string);
    });
  });
  return texts;
};
