// docs/matching.md says what the committed benchmark gives today: its tables are computed again and compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchingTables } from '../../bench/matching/page';
import { fromTsv } from '../../bench/matching/tsv';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const page = read('docs/matching.md');
const tables = matchingTables(fromTsv(read('bench/matching/accounts.tsv'), read('bench/matching/pairs.tsv')));

test.each(Object.entries(tables))('the page holds the table of %s as it is measured', (_, table) => expect(page).toContain(`\n${table}\n`));

test('the goals on the page are met', () => {
  const rows = tables.goals.split('\n').slice(2);
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    const [goal, measured] = row.split('|').slice(2, 4).map(Number);
    expect(measured).toBeGreaterThanOrEqual(goal);
  }
});

test('every name of the benchmark is in the table of kinds once', () => {
  const names = tables.kinds
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').slice(2, 8).map(Number));
  expect(names.reduce((sum, [all]) => sum + all, 0)).toBe(5000);
  for (const [all, ...parts] of names) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
});
