// One fictitious quarter over the built bundle: files come in, people type, the plan is built on one day after the other, and every figure of
// quarter.md, which was reckoned by hand, is asserted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestBook } from '../support/workbook';
import { figureOf, type Json } from './figures';
import { STORY } from './story';

interface Step {
  readonly day: string;
  readonly title: string;
  readonly figures: readonly (readonly [figure: string, value: string, reckoned: string])[];
}
const steps: Step[] = readFileSync(join(__dirname, 'quarter.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [title, ...lines] = part.split('\n');
    const rows = lines
      .filter((line) => /^\| (?!figure)/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, 4)
          .map((cell) => cell.trim()),
      );
    return { day: title.slice(0, 10), title, figures: rows as unknown as Step['figures'] };
  });
const rules = new Set(
  steps.flatMap(({ figures }) => figures.flatMap(([figure, value]) => (figure === 'new triggers' ? (value.match(/[A-Z]+_[A-Z]+/g) ?? []) : []))),
);

const shown = (value: unknown): string => (value === null || value === undefined ? '-' : String(value));
/** A figure with decimals is compared to as many of them as the table gives. */
const matches = (value: unknown, expected: string): string => {
  const decimals = /^\d+(?:\.(\d+))?$/.exec(expected);
  return decimals && typeof value === 'number' ? value.toFixed(decimals[1]?.length ?? 0) : shown(value);
};

describe('a quarter as a story', () => {
  const book = openTestBook();
  const idOf = (name: string): string => {
    const people = book.tab('people');
    return String(people.cell(people.rows.find((row) => people.cell(row, 'name').v === name)!, 'id').v);
  };

  test('every day of the table is a day of the story, in order', () => {
    expect(steps.map(({ day }) => day)).toEqual(Object.keys(STORY));
    expect(steps.reduce((sum, { figures }) => sum + figures.length, 0)).toBeGreaterThan(80);
    for (const { figures } of steps) expect(figures.map(([figure]) => figure)).toContain('new triggers');
  });

  test.each(steps.map((step) => [step.title, step] as const))('%s', (_title, { day, figures }) => {
    STORY[day](book);
    const period = day < '2026-04-01' ? '2026-Q1' : '2026-Q2';
    const { json } = book.build(day, { period, json: true });
    const found = figures.map(([figure, value]) => [figure, matches(figureOf(json as Json, figure, rules, idOf), value)]);
    expect(found).toEqual(figures.map(([figure, value]) => [figure, value]));
  });

  test('building the last day again changes nothing', () => {
    expect(book.build('2026-04-24', { period: '2026-Q2' }).changed).toBe(false);
  });
});
