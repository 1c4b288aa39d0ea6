import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { columnLetter, expectGolden, goldenTable } from '../support/goldenTable';

const WORKBOOK: WorkbookSnapshot = {
  schema: 1,
  name: 'W',
  locale: 'fi_FI',
  timeZone: 'Europe/Helsinki',
  formulaMode: 'locale-parsed',
  properties: {},
  sheets: [
    {
      id: 1,
      name: 'Plan',
      rows: 10,
      columns: 4,
      tabColour: '#009E73',
      frozenRows: 1,
      gridlinesOff: true,
      hiddenColumns: [1],
      columnWidths: { 2: 260 },
      cells: {
        1: { 1: { v: 'Id', note: 'What it is\n[abm:plan.id]' }, 2: { v: 'KPI', bold: true, bg: '#1F4E5F', fc: '#FFFFFF' } },
        2: { 1: { v: 'a|b' }, 2: { v: 0.1 + 0.2, f: '=$A2/$C12', nf: '0.0 %' } },
        3: { 1: { v: 'c' }, 2: { v: 1, f: '=$A3/$C12', nf: '0.0 %' }, 3: { e: '#N/A', why: 'no such row' } },
        9: { 2: { nf: '0.0 %' } },
      },
      rules: [{ ranges: [{ row: 2, column: 2, rows: 2, columns: 1 }], formula: '=$A2="x"', bg: '#D7F0E8' }],
      validations: [{ type: 'list', list: ['Yes', 'No'], strict: false }],
      metadata: [],
    },
  ],
};

test('a sheet is a table with what is not words below it; rows with the same formula share a line', () => {
  expect(goldenTable(WORKBOOK, 'Plan').split('\n')).toEqual([
    '# Plan (fi_FI, locale-parsed)',
    '',
    'tab #009E73, 1 frozen rows, no gridlines, hidden columns A',
    '',
    '|  | (A) | B | C |',
    '| --- | --- | --- | --- |',
    '| 1 | Id | KPI |  |',
    '| 2 | a\\|b | 0.3 |  |',
    '| 3 | c | 1 | #N/A (no such row) |',
    '',
    '## Formulas',
    '',
    '- B2:B3: `=$A#/$C12`',
    '',
    '## Number formats',
    '',
    '- `0.0 %`: B2:B3',
    '',
    '## Looks',
    '',
    '- `#1F4E5F text #FFFFFF bold`: B1',
    '',
    '## Colour rules',
    '',
    '- B2:B3: `=$A2="x"` → #D7F0E8',
    '',
    '## Validation',
    '',
    '- : list, Yes / No, shown only',
    '',
    '## Notes',
    '',
    '- A1: What it is / [abm:plan.id]',
    '',
    '## Widths',
    '',
    '- B 260',
    '',
  ]);
});

test('columns beyond Z have two letters', () => {
  expect([1, 26, 27, 52, 53, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});

test('a sheet that is not there is named with those that are', () => {
  expect(() => goldenTable(WORKBOOK, 'Nothing')).toThrow('no sheet Nothing among Plan');
});

describe('a golden file', () => {
  const folder = resolve(__dirname, '../golden');
  const file = (name: string) => join(folder, `${name}.md`);
  beforeAll(() => mkdirSync(folder, { recursive: true }));
  afterEach(() => {
    for (const name of ['trial', 'trial-changed']) rmSync(file(name), { force: true });
  });

  test('that is the same leaves nothing behind', () => {
    writeFileSync(file('trial'), 'a\nb\n');
    writeFileSync(file('trial-changed'), 'old\n');
    expectGolden('trial', 'a\nb\n');
    expect(existsSync(file('trial-changed'))).toBe(false);
  });

  test('that differs fails by its first different line, with the new one beside it', () => {
    writeFileSync(file('trial'), 'a\nb\n');
    expect(() => expectGolden('trial', 'a\nc\n')).toThrow(/line 2 was\n {2}b\nand is\n {2}c/);
    expect(readFileSync(file('trial-changed'), 'utf8')).toBe('a\nc\n');
    expect(readFileSync(file('trial'), 'utf8')).toBe('a\nb\n');
  });

  test('that is not there yet fails too', () => {
    expect(() => expectGolden('trial', 'a\n')).toThrow('there is no such file yet');
    expect(readFileSync(file('trial-changed'), 'utf8')).toBe('a\n');
  });
});
