import { READ_ROWS } from '../../src/apps-script/limits';
import { readBlocks } from '../../src/apps-script/reading/readColumns';
import { coded, wordTable } from '../../src/apps-script/reading/wordTable';
import type { TabPlace } from '../../src/apps-script/workbook/tabPlace';
import { tabOf } from '../../src/tabs/registry';

/** A sheet of which only its height matters: cell (row, column) says where it stands. */
function tall(rows: number) {
  const asked: string[] = [];
  const sheet = {
    getLastRow: () => rows,
    getRange(row: number, column: number, height: number, width: number) {
      asked.push(`${row}+${height}, ${column}+${width}`);
      return { getValues: () => Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => `${row + r}/${column + c}`)) };
    },
  };
  const columns = new Map([
    ['import', 9],
    ['vendor', 3],
    ['campaign', 5],
  ]);
  return { asked, place: { id: 'campaigns', def: tabOf('campaigns'), sheet, headerRow: 1, columns, unmarked: [] } as unknown as TabPlace };
}

describe('a data tab is read in blocks', () => {
  test('of at most 50,000 rows, each with one read from the leftmost to the rightmost column that is needed', () => {
    const { asked, place } = tall(1 + 2 * READ_ROWS + 7);
    const blocks: number[] = [];
    readBlocks(place, ['campaign', 'vendor'], (block) => {
      blocks.push(block.length);
      expect(block.value(0, 'vendor')).toBe(`${block.firstRow}/3`);
      expect(block.value(block.length - 1, 'campaign')).toBe(`${block.firstRow + block.length - 1}/5`);
    });
    expect(READ_ROWS).toBe(50_000);
    expect(blocks).toEqual([50_000, 50_000, 7]);
    expect(asked).toEqual(['2+50000, 3+3', '50002+50000, 3+3', '100002+7, 3+3']);
  });
  test('and not at all where it holds nothing', () => {
    const { asked, place } = tall(1);
    readBlocks(place, ['import'], () => {
      throw new Error('no block was expected');
    });
    expect(asked).toEqual([]);
  });
  test('whose words keep their numbers from block to block; blank is -1', () => {
    const table = wordTable();
    const [first, second] = [
      ['a', '', 'b'],
      ['b', 'c', 'a'],
    ].map((words) => coded(table, 3, (i) => words[i]));
    expect([...first.codes, ...second.codes]).toEqual([0, -1, 1, 1, 2, 0]);
    expect(second.words).toBe(first.words);
    expect(first.words).toEqual(['a', 'b', 'c']);
  });
});
