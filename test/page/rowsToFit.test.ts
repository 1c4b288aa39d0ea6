import { rowsToFit } from '../../local/page/rowsToFit';

const styles = { wrap: { tb: 3 }, large: { fs: 16 }, bold: { bl: 1 as const } };

test('runs of rows with wrapped or large text; rows of a set height, hidden rows and blank cells are left alone', () => {
  const cell = (s: string, v: string | null = 'x') => ({ 0: v === null ? { s } : { v, s } });
  const cellData = { 0: cell('large'), 1: cell('wrap'), 2: cell('bold'), 3: cell('wrap'), 4: cell('wrap'), 5: cell('wrap'), 6: cell('wrap', null) };
  expect(rowsToFit({ cellData, rowData: { 4: { h: 40 }, 5: { hd: 1 } } }, styles)).toEqual([
    { start: 0, count: 2 },
    { start: 3, count: 1 },
  ]);
});
