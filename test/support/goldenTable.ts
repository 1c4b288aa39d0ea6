// A sheet of a workbook as a Markdown table that a person can read and judge: the cells, and below them everything that is not a cell's
// words. Kept in test/golden; where a sheet comes out differently, the new table is written beside the old one.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CellSnapshot, RangeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

const GOLDEN = resolve(__dirname, '../golden');

export const columnLetter = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : columnLetter(Math.floor((column - 1) / 26)) + columnLetter(((column - 1) % 26) + 1);
const address = (row: number, column: number): string => `${columnLetter(column)}${row}`;
const rangeText = ({ row, column, rows, columns }: RangeSnapshot): string => {
  const from = address(row, column);
  const to = address(row + rows - 1, column + columns - 1);
  return from === to ? from : `${from}:${to}`;
};
const inCell = (text: string): string => text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\n/g, '<br>');
const listed = (line: string): string => `- ${line.replace(/\n/g, ' / ')}`;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot;
}
const cellsOf = (sheet: SheetSnapshot): Placed[] =>
  Object.entries(sheet.cells).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );

const words = (cell: CellSnapshot | undefined): string => {
  if (!cell) return '';
  if (cell.e !== undefined) return cell.why === undefined ? cell.e : `${cell.e} (${cell.why})`;
  if (typeof cell.v === 'number') return String(Number(cell.v.toPrecision(12)));
  return cell.v === undefined ? '' : String(cell.v);
};

const tableLines = (sheet: SheetSnapshot, placed: readonly Placed[]): string[] => {
  const filled = placed.filter(({ cell }) => words(cell) !== '' || cell.f !== undefined);
  const columns = [...new Set(filled.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(filled.map(({ row }) => row))].sort((a, b) => a - b);
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const head = ['', ...columns.map((column) => (hidden.has(column) ? `(${columnLetter(column)})` : columnLetter(column)))];
  const body = rows.map((row) => [String(row), ...columns.map((column) => inCell(words(sheet.cells[row]?.[column])))]);
  return [head, head.map(() => '---'), ...body].map((line) => `| ${line.join(' | ')} |`);
};

/** Addresses of one column with consecutive rows are one range: C4:C9. */
const rangesOf = (cells: readonly Placed[]): string => {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: RangeSnapshot[] = [];
  for (const { row, column } of ordered) {
    const last = ranges[ranges.length - 1];
    if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
    else ranges.push({ row, column, rows: 1, columns: 1 });
  }
  return ranges.map(rangeText).join(' ');
};

/** One line for each value of a property, with the cells that have it. */
const grouped = (placed: readonly Placed[], describe: (cell: CellSnapshot) => string): string[] => {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const value = describe(one.cell);
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), one]);
  }
  return [...groups].map(([value, cells]) => listed(`\`${value}\`: ${rangesOf(cells)}`)).sort();
};

const lookOf = ({ bg, fc, bold, italic, fs, ha, wrap }: CellSnapshot): string =>
  [bg, fc && `text ${fc}`, bold && 'bold', italic && 'italic', fs && `${fs} pt`, ha, wrap && 'wrapped'].filter(Boolean).join(' ');

/** In words of the own row, `$M#` for `$M14`, so that rows with the same formula share a line. */
const formulaOf = ({ row, cell }: Placed): string => (cell.f ?? '').replace(new RegExp(`(\\$?[A-Z]{1,2})${row}(?![0-9])`, 'g'), '$1#');
const formulaLines = (placed: readonly Placed[]): string[] => {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) if (one.cell.f !== undefined) groups.set(formulaOf(one), [...(groups.get(formulaOf(one)) ?? []), one]);
  return [...groups].map(([formula, cells]) => listed(`${rangesOf(cells)}: \`${formula}\``));
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []);

const sheetFacts = (sheet: SheetSnapshot): string => {
  const hidden = sheet.hiddenColumns?.map(columnLetter).join(' ');
  const facts = [
    sheet.hidden && 'hidden tab',
    sheet.tabColour && `tab ${sheet.tabColour}`,
    sheet.frozenRows && `${sheet.frozenRows} frozen rows`,
    sheet.frozenColumns && `${sheet.frozenColumns} frozen columns`,
    sheet.gridlinesOff && 'no gridlines',
    hidden && `hidden columns ${hidden}`,
    sheet.filter && `filter ${rangeText(sheet.filter)}`,
  ];
  return facts.filter(Boolean).join(', ');
};

const ruleLines = (sheet: SheetSnapshot): string[] =>
  sheet.rules.map(({ ranges, formula, condition, bg, fc, bold, italic }) => {
    const when = formula ?? `${condition?.type ?? ''} ${condition?.values.join(' ') ?? ''}`;
    return listed(`${ranges.map(rangeText).join(' ')}: \`${when}\` → ${lookOf({ bg, fc, bold, italic })}`);
  });

const validationLines = (sheet: SheetSnapshot, placed: readonly Placed[]): string[] =>
  sheet.validations.map(({ type, list, formula, min, max, strict, help }, at) => {
    const allowed = [
      type,
      list?.join(' / '),
      formula,
      min !== undefined && `from ${min}`,
      max !== undefined && `to ${max}`,
      strict ? 'strict' : 'shown only',
      help,
    ];
    return listed(`${rangesOf(placed.filter(({ cell }) => cell.dv === at))}: ${allowed.filter(Boolean).join(', ')}`);
  });

/** The sheet of that name, whole. */
export function goldenTable(workbook: WorkbookSnapshot, name: string): string {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join(', ')}`);
  const placed = cellsOf(sheet);
  const shown = placed.filter(({ row, column }) => row <= lastFilledRow(placed) && column <= sheet.columns);
  const widths = Object.entries(sheet.columnWidths ?? {}).map(([column, width]) => `${columnLetter(Number(column))} ${width}`);
  return [
    `# ${sheet.name} (${workbook.locale}, ${workbook.formulaMode})`,
    '',
    sheetFacts(sheet),
    '',
    ...tableLines(sheet, placed),
    ...section('Formulas', formulaLines(shown)),
    ...section(
      'Number formats',
      grouped(shown, (cell) => cell.nf ?? ''),
    ),
    ...section('Looks', grouped(shown, lookOf)),
    ...section('Colour rules', ruleLines(sheet)),
    ...section('Validation', validationLines(sheet, shown)),
    ...section(
      'Notes',
      placed.filter(({ cell }) => cell.note !== undefined).map(({ row, column, cell }) => listed(`${address(row, column)}: ${cell.note}`)),
    ),
    ...section('Widths', widths.length > 0 ? [listed(widths.join(', '))] : []),
    '',
  ].join('\n');
}

const lastFilledRow = (placed: readonly Placed[]): number =>
  placed.reduce((last, { row, cell }) => (words(cell) !== '' || cell.f !== undefined ? Math.max(last, row) : last), 0);

/** Compares with test/golden/NAME.md. What came out differently is written to NAME-changed.md, to be looked at and renamed if it is right. */
export function expectGolden(name: string, text: string): void {
  const [file, changed] = [join(GOLDEN, `${name}.md`), join(GOLDEN, `${name}-changed.md`)];
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (golden === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  const line = golden === null ? 0 : firstDifference(golden, text);
  const found =
    golden === null ? 'there is no such file yet' : `line ${line + 1} was\n  ${golden.split('\n')[line]}\nand is\n  ${text.split('\n')[line]}`;
  throw new Error(`test/golden/${name}.md: ${found}\nSee ${name}-changed.md beside it; rename it over the old one if it is right.`);
}

const firstDifference = (was: string, is: string): number => {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const line = before.findIndex((text, at) => text !== after[at]);
  return line < 0 ? before.length : line;
};
