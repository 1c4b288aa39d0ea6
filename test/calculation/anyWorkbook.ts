// Generated workbooks that hold everything a snapshot can hold.
import fc from 'fast-check';
import { formulaPlace, fromEnglish } from '../../local/calculation/formulaSyntax';
import type { CellSnapshot, ColourRuleSnapshot, RangeSnapshot, SheetSnapshot, ValidationSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flag = maybe(fc.constant(true as const));
const colour = fc.constantFrom('#ffffff', '#1f4e5f', '#D7F0E8', '#abcdef');
const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(' a\r\nb\t', '_x0041_', '\ud800', '\u0000\u001f', '[abm:accounts.tier]\n'),
);
const text = fc.oneof(anyText, fc.constantFrom('00123', '1E5', '=SUM', '12,5 %', 'TRUE', '#N/A', '#REF!', 'ä\nö', "'x", ' '));
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.boolean(),
);
/** undefined fields are left out */
const without = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as T;

const ENGLISH = [
  '=1+1',
  '=SUM(A1:B2)',
  '=SUM(A2:A,0.5)',
  '=IF(B1>1.5,"a,b;c",{1,2;3,4})',
  "='My täb, 2'!A1",
  '=REACH_PCT(A1,B1)&"x"',
  '=INDEX(C:C,ROW())',
  '=-A1^2%',
];
/** written otherwise than we would, or no formula at all */
const ODD = ['=SUM(1;2)', '=SUM(A2:A20)', '=SUM(', '=1+', '=sum( A1 )', '=1.5', '=SUM(1,2)'];

const look = {
  nf: maybe(fc.constantFrom('0.0 %', 'd.m.yyyy', '#,##0', '@', '[h]:mm:ss')),
  bg: maybe(colour),
  fc: maybe(colour),
  bold: flag,
  italic: flag,
  fs: maybe(fc.integer({ min: 6, max: 30 })),
  ha: maybe(fc.constantFrom('left', 'center', 'right')),
  va: maybe(fc.constantFrom('top', 'middle', 'bottom')),
  wrap: flag,
} as const;

const content = fc.oneof(
  fc.record({ v: value }),
  fc.record({ e: fc.constantFrom('#N/A', '#REF!', '#ERROR!', '#ODD!'), why: maybe(fc.string({ maxLength: 20 })) }),
  fc.record({ f: fc.constantFrom(...ENGLISH, ...ODD), v: value }),
  fc.record({ f: fc.constantFrom(...ENGLISH, ...ODD), e: fc.constantFrom('#N/A', '#ERROR!'), why: maybe(text) }),
  fc.record({ f: fc.constantFrom(...ENGLISH) }),
  fc.constant({}),
);
const cell = fc
  .tuple(content, fc.record(look), maybe(fc.string({ minLength: 1 })), maybe(fc.nat(5)))
  .map(([what, looks, note, dv]) => without<CellSnapshot>({ ...what, ...looks, note, dv }));

const range = fc
  .record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 3 }),
  })
  .map((area): RangeSnapshot => area);
const condition = fc.oneof(
  fc.record({
    type: fc.constantFrom('NUMBER_GREATER_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_EQUAL_TO', 'NUMBER_NOT_EQUAL_TO'),
    values: fc.tuple(fc.integer()),
  }),
  fc.record({ type: fc.constantFrom('NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN'), values: fc.tuple(fc.integer(), fc.integer()) }),
  fc.record({
    type: fc.constantFrom('TEXT_CONTAINS', 'TEXT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'TEXT_DOES_NOT_CONTAIN'),
    values: fc.tuple(fc.string({ minLength: 1 })),
  }),
  fc.record({ type: fc.constantFrom('CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_BEFORE'), values: fc.constant([]) }),
);
const when = fc.oneof(fc.record({ formula: fc.constantFrom(...ENGLISH, '=SUM(') }), fc.record({ condition }));
const colourRule = fc
  .tuple(fc.array(range, { minLength: 1, maxLength: 3 }), when, fc.record({ bg: maybe(colour), fc: maybe(colour), bold: flag, italic: flag }))
  .map(([ranges, how, looks]) => without({ ranges, ...how, ...looks } as ColourRuleSnapshot));

const boundsOf = (bound: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.record({ min: bound }),
    fc.record({ max: bound }),
    fc.record({ min: bound, max: bound }),
    fc.record({ min: bound, above: fc.constant(true as const) }),
  );
const criteria: fc.Arbitrary<Omit<ValidationSnapshot, 'strict'>> = fc.oneof(
  fc.record({
    type: fc.constant('list' as const),
    list: fc.array(
      anyText.filter((item) => item !== ''),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({ type: fc.constant('range' as const), formula: fc.constantFrom("='My täb, 2'!$A$1:$A$9", '=$B$2:$B') }),
  fc.record({ type: fc.constant('formula' as const), formula: fc.constantFrom(...ENGLISH) }),
  fc.record({ type: fc.constant('checkbox' as const) }),
  fc.record({ type: fc.constant('date' as const) }),
  boundsOf(fc.integer()).map((limits) => ({ type: 'number' as const, ...limits })),
  boundsOf(fc.integer({ min: 2, max: 90_000 })).map((limits) => ({ type: 'date' as const, ...limits })),
);
const validation = fc
  .tuple(criteria, fc.boolean(), maybe(anyText.filter((help) => help !== '')))
  .map(([what, strict, help]) => without<ValidationSnapshot>({ ...what, strict, help }));

const small = (max: number) => fc.integer({ min: 1, max });
const numbered = <T>(entry: fc.Arbitrary<T>, max: number): fc.Arbitrary<Record<number, T>> =>
  fc.uniqueArray(fc.tuple(small(max), entry), { maxLength: 6, selector: ([at]) => at }).map((entries) => Object.fromEntries(entries));
const lines = fc.uniqueArray(small(5), { minLength: 1, maxLength: 3 }).map((found) => found.sort((a, b) => a - b));
const metadata = fc
  .tuple(fc.constantFrom('abm', 'abm.tab'), fc.string(), fc.constantFrom('sheet', 'column', 'row'), small(5))
  .map(([key, held, where, at]) => {
    return where === 'sheet' ? { key, value: held } : { key, value: held, [where]: at };
  });
const filledOrNone = <T extends object>(found: T): T | undefined => (Object.keys(found).length > 0 ? found : undefined);

const sheet = fc
  .record({
    rows: fc.integer({ min: 20, max: 40 }),
    columns: fc.integer({ min: 8, max: 12 }),
    hidden: flag,
    tabColour: maybe(colour),
    frozenRows: maybe(small(3)),
    frozenColumns: maybe(small(3)),
    gridlinesOff: flag,
    cells: numbered(numbered(cell, 8).map(noBareCells), 20).map(noBareCells),
    columnWidths: numbered(fc.integer({ min: 30, max: 400 }), 8).map(filledOrNone),
    rowHeights: numbered(fc.integer({ min: 10, max: 99 }), 8).map(filledOrNone),
    hiddenColumns: maybe(lines),
    hiddenRows: maybe(lines),
    rules: fc.array(colourRule, { maxLength: 4 }),
    validations: fc.array(validation, { maxLength: 4 }),
    filter: maybe(range),
    metadata: fc.array(metadata, { maxLength: 4 }),
  })
  .map((fields) => without<Omit<SheetSnapshot, 'id' | 'name'>>(fields));

function noBareCells<T extends object>(found: Record<number, T>): Record<number, T> {
  return Object.fromEntries(Object.entries(found).filter(([, held]) => Object.keys(held).length > 0));
}

const NAMES = ['Plan', 'My täb, 2', "O'Brien", 'Data'];

/** array results take three by two cells below row 20, where no other content is */
function addArray(target: SheetSnapshot, spill: (string | number | boolean)[]): void {
  const row = 21;
  if (target.rows < row + 3) return;
  target.cells[row] = { ...target.cells[row], 2: { ...target.cells[row]?.[2], f: '=TABLE()', v: spill[0], spans: [3, 2] } };
  spill.slice(1).forEach((v, index) => {
    const [r, c] = [row + Math.floor((index + 1) / 2), 2 + ((index + 1) % 2)];
    target.cells[r] = { ...target.cells[r], [c]: { v, ...(index % 2 ? { bold: true } : {}) } };
  });
}

export const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    locale: fc.constantFrom('en_US', 'fi_FI'),
    formulaMode: fc.constantFrom('en-always', 'locale-parsed'),
    timeZone: fc.constantFrom('Europe/Helsinki', 'America/New_York'),
    name: fc.string({ minLength: 1 }),
    properties: fc.dictionary(fc.constantFrom('lang', 'lease', 'x'), fc.string()),
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    spill: maybe(fc.tuple(value, value, value, value, value, value)),
  })
  .map((generated) => {
    // a copy: shrinking takes the generated parts again
    const { sheets, spill, ...rest } = structuredClone(generated);
    const named = sheets.map((fields, index) => ({ ...fields, id: (index * 977 + 1) % 1000, name: NAMES[index] })) as SheetSnapshot[];
    const workbook: WorkbookSnapshot = { schema: 1, ...(rest as Omit<WorkbookSnapshot, 'schema' | 'sheets'>), sheets: named };
    if (spill) addArray(named[0], spill);
    for (const own of named) finish(own, workbook);
    return workbook;
  });

/** formulas into the workbook's own syntax, and validations that some cell has */
function finish(own: SheetSnapshot, workbook: WorkbookSnapshot): void {
  const place = formulaPlace(workbook, own);
  const local = (formula: string) => (ENGLISH.includes(formula) ? fromEnglish(formula, place) : formula);
  for (const rule of own.rules) if (rule.formula) rule.formula = local(rule.formula);
  for (const rule of own.validations) if (rule.formula) rule.formula = local(rule.formula);
  const cells = Object.values(own.cells).flatMap((row) => Object.values(row));
  for (const held of cells) {
    if (held.f) held.f = local(held.f);
    if (held.dv !== undefined && held.dv >= own.validations.length) delete held.dv;
    const checked = held.dv !== undefined && own.validations[held.dv].type === 'checkbox';
    if (checked && (held.v === 0 || held.v === 1)) held.v = true;
  }
  const used = [...new Set(cells.flatMap(({ dv }) => dv ?? []))].sort((a, b) => a - b);
  for (const held of cells) if (held.dv !== undefined) held.dv = used.indexOf(held.dv);
  own.validations = used.map((index) => own.validations[index]);
  for (const row of Object.keys(own.cells).map(Number)) {
    own.cells[row] = noBareCells(own.cells[row]);
    if (Object.keys(own.cells[row]).length === 0) delete own.cells[row];
  }
}
