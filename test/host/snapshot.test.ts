import * as fc from 'fast-check';
import { createHost } from '../../local/host/host';
import type { CellSnapshot, SheetSnapshot, ValidationSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

const SIZE = 12;
const line = fc.integer({ min: 1, max: SIZE });
const colour = fc.stringMatching(/^#[0-9a-f]{6}$/);
const yes = fc.constant(true as const);
const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });

const look = optional({
  nf: fc.constantFrom('0.0%', 'yyyy-mm-dd', '@'),
  bg: colour,
  fc: colour,
  bold: yes,
  italic: yes,
  fs: fc.integer({ min: 6, max: 36 }),
  ha: fc.constantFrom('left', 'center', 'right'),
  va: fc.constantFrom('top', 'middle', 'bottom'),
  wrap: yes,
  note: fc.string({ minLength: 1 }),
});
const content = fc.oneof(
  fc.record({ v: fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()) }),
  fc.record({ e: fc.constant('#N/A') }),
  fc.record({ f: fc.constantFrom('=A1', "=SUM('x y'!A:A;2)"), v: fc.integer() }),
  fc.record({ f: fc.constant('=BAD('), e: fc.constant('#ERROR!'), why: fc.string({ minLength: 1 }) }),
);
const cell: fc.Arbitrary<CellSnapshot> = fc.tuple(look, content).map(([a, b]) => ({ ...a, ...b }));
const area = fc.record({ row: line, column: line, rows: line, columns: line });

const RULES: ValidationSnapshot[] = [
  { type: 'list', list: ['a', 'b'], strict: true },
  { type: 'number', min: 0, above: true, strict: false, help: 'more than nothing' },
  { type: 'checkbox', strict: true },
];

const sheet = (id: number): fc.Arbitrary<SheetSnapshot> =>
  fc
    .record(
      {
        id: fc.constant(id),
        name: fc.constant(`Sheet ${id}`),
        rows: fc.constant(SIZE),
        columns: fc.constant(SIZE),
        tabColour: colour,
        frozenRows: line,
        frozenColumns: line,
        gridlinesOff: yes,
        cells: fc.array(fc.tuple(line, line, cell, fc.option(fc.integer({ min: 0, max: 2 })))).map(gridOf),
        columnWidths: fc.dictionary(line.map(String), fc.integer({ min: 20, max: 400 }), { minKeys: 1 }) as fc.Arbitrary<Record<number, number>>,
        rowHeights: fc.dictionary(line.map(String), fc.integer({ min: 22, max: 90 }), { minKeys: 1 }) as fc.Arbitrary<Record<number, number>>,
        hiddenColumns: fc.uniqueArray(line, { minLength: 1 }).map((list) => list.sort((a, b) => a - b)),
        hiddenRows: fc.uniqueArray(line, { minLength: 1 }).map((list) => list.sort((a, b) => a - b)),
        rules: fc.array(
          fc.oneof(
            fc.record({ ranges: fc.array(area, { minLength: 1 }), formula: fc.constant('=$A1=1'), bg: colour }),
            fc.record({ ranges: fc.array(area, { minLength: 1 }), condition: fc.constant({ type: 'NUMBER_BETWEEN', values: [1, 2] }), bold: yes }),
          ),
        ),
        filter: area,
        metadata: fc.array(
          fc.oneof(fc.record({ key: fc.string(), value: fc.string() }), fc.record({ key: fc.string(), value: fc.string(), column: line })),
        ),
      },
      { requiredKeys: ['id', 'name', 'rows', 'columns', 'cells', 'rules', 'metadata'] },
    )
    .map((plain) => withValidations(plain as SheetSnapshot));

function gridOf(list: [number, number, CellSnapshot, number | null][]): SheetSnapshot['cells'] {
  const cells: SheetSnapshot['cells'] = {};
  for (const [row, column, plain, dv] of list) {
    cells[row] ??= {};
    cells[row][column] = dv === null ? plain : { ...plain, dv };
  }
  return cells;
}

/** the written form: rules in the order in which the cells use them */
function withValidations(plain: SheetSnapshot): SheetSnapshot {
  const order: number[] = [];
  for (const row of Object.values(plain.cells))
    for (const one of Object.values(row)) {
      if (one.dv === undefined) continue;
      if (!order.includes(one.dv)) order.push(one.dv);
      one.dv = order.indexOf(one.dv);
    }
  return { ...plain, validations: order.map((index) => RULES[index]) };
}

const workbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  schema: fc.constant(1 as const),
  name: fc.string(),
  locale: fc.constantFrom('en_US', 'fi_FI'),
  timeZone: fc.constantFrom('Europe/Helsinki', 'America/New_York'),
  formulaMode: fc.constantFrom('en-always', 'locale-parsed'),
  sheets: fc.tuple(sheet(1), sheet(2)).map(([one, two]) => [one, { ...two, hidden: true as const }]),
  properties: fc.dictionary(
    fc.string({ minLength: 1 }).map((key) => `p${key}`),
    fc.string(),
  ),
});

test('what goes into the host comes out of it', () => {
  fc.assert(
    fc.property(workbook, (given) => expect(createHost({ workbook: given }).snapshot()).toEqual(given)),
    { numRuns: 60 },
  );
});

test('a grid that gets a snapshot back sheet by sheet is the same workbook', () => {
  fc.assert(
    fc.property(workbook, (given) => {
      const host = createHost({ workbook: given });
      for (const one of given.sheets) host.replaceSheet(one);
      expect(host.snapshot()).toEqual(given);
    }),
    { numRuns: 30 },
  );
});

test('equal validations of different cells are written once, unused ones not at all', () => {
  const { sheets, ...rest } = createHost().snapshot();
  const cells = { 1: { 1: { v: 1, dv: 2 }, 2: { v: 2, dv: 1 } } };
  const given = { ...rest, sheets: [{ ...sheets[0], cells, validations: [RULES[2], { ...RULES[0] }, { ...RULES[0] }] }] };
  const [written] = createHost({ workbook: given }).snapshot().sheets;
  expect([written.validations, written.cells[1][1].dv, written.cells[1][2].dv]).toEqual([[RULES[0]], 0, 0]);
});
