import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { englishToTyped, typedToEnglish } from '../../local/page/typedFormula';

const workbook = (locale: 'en_US' | 'fi_FI') =>
  ({
    schema: 1,
    name: '',
    locale,
    timeZone: 'Europe/Helsinki',
    formulaMode: 'en-always',
    sheets: [{ id: 1, name: 'Sheet1', rows: 100, columns: 26, cells: {}, rules: [], validations: [], metadata: [] }],
    properties: {},
  }) as WorkbookSnapshot;

describe('a person types with either separator', () => {
  test.each(['en_US', 'fi_FI'] as const)('%s: semicolon and comma mean the same', (locale) => {
    expect(typedToEnglish('=REACH_PCT(A2;B2)', workbook(locale), '1')).toBe('=REACH_PCT(A2,B2)');
    expect(typedToEnglish('=REACH_PCT(A2,B2)', workbook(locale), '1')).toBe('=REACH_PCT(A2,B2)');
  });
  test('in Finnish a comma between digits is a decimal comma', () => {
    expect(typedToEnglish('=SUM(0,5;1)', workbook('fi_FI'), '1')).toBe('=SUM(0.5,1)');
  });
  test('what does not parse stays as it is', () => {
    expect(typedToEnglish('=SUM(', workbook('en_US'), '1')).toBe('=SUM(');
    expect(typedToEnglish('=A1', workbook('en_US'), 'unknown sheet')).toBe('=A1');
  });
});

test('the workbook gets the formula as a person of its locale would type it', () => {
  expect(englishToTyped('=SUM(0.5,A1)', workbook('fi_FI'), '1')).toBe('=SUM(0,5;A1)');
  expect(englishToTyped('=SUM(0.5,A1)', workbook('en_US'), '1')).toBe('=SUM(0.5,A1)');
});
