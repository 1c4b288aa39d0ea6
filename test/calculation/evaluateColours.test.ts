import { evaluateColours } from '../../local/calculation/evaluateColours';
import type { ColourRuleSnapshot } from '../../local/host/snapshot';
import { type Cells, FINNISH, workbookOf } from './workbookOf';

const column = (number: number, rows = 4) => [{ row: 1, column: number, rows, columns: 1 }];

async function painted(cells: Cells, rules: ColourRuleSnapshot[], options?: Parameters<typeof workbookOf>[1]) {
  const workbook = workbookOf({ Plan: cells, Other: { A1: 1 } }, options);
  workbook.sheets[0].rules = rules;
  return (await evaluateColours(workbook)).get('Plan');
}

test('a rule by formula paints the rows where it holds, relative to its first cell', async () => {
  const rule = { ranges: column(2), formula: '=($A1="on_track")*(N("abm:plan.on_track")=0)', bg: '#d7f0e8', fc: '#00543d', bold: true as const };
  expect(await painted({ A1: 'off_track', A2: 'on_track', A4: { f: '="on_"&"track"', v: 'on_track' } }, [rule])).toEqual([
    { row: 2, column: 2, bg: '#d7f0e8', fc: '#00543d', bold: true },
    { row: 4, column: 2, bg: '#d7f0e8', fc: '#00543d', bold: true },
  ]);
});
test('a rule in the syntax of a Finnish workbook', async () => {
  expect(await painted({ A1: 1, A2: 2 }, [{ ranges: column(1), formula: '=AND(A1>1,5;A1<3)', bg: '#111111' }], FINNISH)).toEqual([
    { row: 2, column: 1, bg: '#111111' },
  ]);
});
test('the first rule that holds wins where two say the same, else they add up', async () => {
  const rules = [
    { ranges: column(1), formula: '=A1>2', bg: '#111111' },
    { ranges: column(1), formula: '=A1>1', bg: '#222222', fc: '#333333' },
  ];
  expect(await painted({ A1: 1, A2: 2, A3: 3 }, rules)).toEqual([
    { row: 2, column: 1, bg: '#222222', fc: '#333333' },
    { row: 3, column: 1, bg: '#111111', fc: '#333333' },
  ]);
});
test.each<[string, (string | number)[], number[]]>([
  ['NUMBER_GREATER_THAN', [2], [3]],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [1], [1]],
  ['NUMBER_BETWEEN', [2, 3], [2, 3]],
  ['NUMBER_EQUAL_TO', [2], [2]],
  ['TEXT_CONTAINS', ['old'], [4]],
  ['TEXT_STARTS_WITH', ['g'], [4]],
  ['CELL_EMPTY', [], [5]],
  ['CELL_NOT_EMPTY', [], [1, 2, 3, 4]],
])('%s %j', async (type, values, rows) => {
  const found = await painted({ A1: 1, A2: 2, A3: 3, A4: 'gold' }, [{ ranges: column(1, 5), condition: { type, values }, bg: '#111111' }]);
  expect(found?.map(({ row }) => row)).toEqual(rows);
});
test('a workbook without rules has no colours', async () => expect(await painted({ A1: 1 }, [])).toEqual([]));
