import { grid } from './grid';
import { placeIn } from './placeIn';
import { readCell } from './readCell';

/** The texts of a range of any shape, blanks left out: textsIn('F', 'targets', [['Kone'], [''], ['Neste']]) = ['Kone', 'Neste']. */
export const textsIn = (fn: string, argument: string, list: unknown): string[] => {
  const from = grid(list);
  const texts: string[] = [];
  from.cells.forEach((line, row) => {
    line.forEach((raw, column) => {
      const text = raw === '' ? null : readCell(raw, 'text', () => placeIn(fn, argument, from, row * from.columns + column));
      if (text !== null) texts.push(text as string);
    });
  });
  return texts;
};
