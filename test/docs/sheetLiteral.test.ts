import { functionDoc } from '../../local/docs/functionDoc';
import { inCommaLocale, sheetCall, sheetLiteral } from '../../local/docs/sheetLiteral';

test('literals of a formula become values', () => {
  expect(sheetLiteral('0.4')).toBe(0.4);
  expect(sheetLiteral('TRUE')).toBe(true);
  expect(sheetLiteral('{"Offers; {late}", 20; "TRUE", FALSE}')).toEqual([
    ['Offers; {late}', 20],
    ['TRUE', false],
  ]);
});

test('a call becomes its name and arguments', () => {
  expect(sheetCall('=F(1, {2; 3}, "a, b", "")')).toEqual({ name: 'F', args: [1, [[2], [3]], 'a, b', ''] });
  expect(() => sheetCall('F(1)')).toThrow('not a call');
});

test('where the decimal sign is a comma, arguments are parted by semicolons and columns by backslashes', () => {
  expect(inCommaLocale('=F(0.5, {1, 2.25; 3, "a, 1.5"}, "0.5")')).toBe('=F(0,5; {1 \\ 2,25; 3 \\ "a, 1.5"}; "0.5")');
  expect(inCommaLocale('{0.2, 0.081; "", 10}')).toBe('{0,2 \\ 0,081; "" \\ 10}');
});

test('a comment is cut at its tags', () => {
  const source = [
    '/**',
    ' * What it is',
    ' * for. More.',
    ' *',
    ' * @param {number|range} x The x.',
    ' * @return {number} The y.',
    ' * @example',
    ' * =F(1) → 2',
    ' * @remarks',
    ' * One.',
    ' * Two.',
    ' * @source S0, rule 1',
    ' */',
    'export function F(x: unknown) {}',
  ].join('\n');
  expect(functionDoc('F', source)).toEqual({
    name: 'F',
    summary: 'What it is for. More.',
    params: [{ name: 'x', text: 'The x.' }],
    result: 'The y.',
    examples: [{ formula: '=F(1)', result: '2' }],
    remarks: ['One.', 'Two.'],
    source: 'S0, rule 1',
  });
  expect(() => functionDoc('G', source)).toThrow('G: no comment directly above the function');
});
