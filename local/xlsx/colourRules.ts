// Conditional formats. Text conditions are written as formulas, which every program judges alike; their shape tells what they were.
import type ExcelJS from 'exceljs';
import type { FormulaPlace } from '../calculation/formulaSyntax';
import { cellName } from '../host/grid/area';
import type { ColourRuleSnapshot } from '../host/snapshot';
import { argb, fromArgb } from './cellLook';
import { fromFileFormula, toFileFormula } from './formulaText';
import { fileRange, rangesOf } from './ranges';

type Condition = NonNullable<ColourRuleSnapshot['condition']>;
type FileRule = Pick<ExcelJS.ExpressionRuleType, 'type' | 'formulae'> | Pick<ExcelJS.CellIsRuleType, 'type' | 'operator' | 'formulae'>;

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const unquoted = (text: string): string => text.slice(1, -1).replace(/""/g, '"');
/** SEARCH reads ? and * as wildcards */
const literal = (text: string): string => text.replace(/[~?*]/g, '~$&');
const fromLiteral = (text: string): string => text.replace(/~([~?*])/g, '$1');

const TEXT = '"((?:[^"]|"")*)"';
const CELL = String.raw`\$?[A-Z]+\$?\d+`;
/** how a condition is written, and read again */
const WRITTEN: readonly { type: string; write(cell: string, text: string): string; shape: RegExp; read?(text: string): string }[] = [
  {
    type: 'TEXT_CONTAINS',
    write: (cell, text) => `NOT(ISERROR(SEARCH(${quoted(literal(text))},${cell})))`,
    shape: new RegExp(`^NOT\\(ISERROR\\(SEARCH\\(${TEXT},${CELL}\\)\\)\\)$`),
    read: fromLiteral,
  },
  {
    type: 'TEXT_DOES_NOT_CONTAIN',
    write: (cell, text) => `ISERROR(SEARCH(${quoted(literal(text))},${cell}))`,
    shape: new RegExp(`^ISERROR\\(SEARCH\\(${TEXT},${CELL}\\)\\)$`),
    read: fromLiteral,
  },
  {
    type: 'TEXT_STARTS_WITH',
    write: (cell, text) => `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
    shape: new RegExp(`^LEFT\\(${CELL},LEN\\(${TEXT}\\)\\)="(?:[^"]|"")*"$`),
  },
  {
    type: 'TEXT_ENDS_WITH',
    write: (cell, text) => `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
    shape: new RegExp(`^RIGHT\\(${CELL},LEN\\(${TEXT}\\)\\)="(?:[^"]|"")*"$`),
  },
  { type: 'CELL_EMPTY', write: (cell) => `LEN(TRIM(${cell}))=0`, shape: new RegExp(`^LEN\\(TRIM\\(${CELL}\\)\\)=0$`) },
  { type: 'CELL_NOT_EMPTY', write: (cell) => `LEN(TRIM(${cell}))>0`, shape: new RegExp(`^LEN\\(TRIM\\(${CELL}\\)\\)>0$`) },
];

export interface RuleFile {
  place: FormulaPlace;
  sheetNames: ReadonlyMap<string, string>;
}

/** Rules that a file cannot hold are left out. */
export function writeRules(rules: readonly ColourRuleSnapshot[], sheet: ExcelJS.Worksheet, file: RuleFile): void {
  rules.forEach((rule, index) => {
    const when = rule.formula === undefined ? conditionRule(rule) : formulaRule(rule.formula, file);
    if (!when) return;
    const ref = rule.ranges.map(fileRange).join(' ');
    sheet.addConditionalFormatting({ ref, rules: [{ ...when, priority: index + 1, style: ruleStyle(rule) } as ExcelJS.ConditionalFormattingRule] });
  });
}

function formulaRule(formula: string, { place, sheetNames }: RuleFile): FileRule | undefined {
  const text = toFileFormula(formula, place, sheetNames)?.text;
  return text === undefined ? undefined : { type: 'expression', formulae: [text] };
}

function conditionRule({ condition, ranges }: ColourRuleSnapshot): FileRule | undefined {
  const { type, values } = condition ?? { type: '', values: [] };
  const cell = cellName(ranges[0]?.row ?? 1, ranges[0]?.column ?? 1);
  const written = WRITTEN.find((known) => known.type === type);
  if (written) return { type: 'expression', formulae: [written.write(cell, String(values[0] ?? ''))] };
  if (type === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formulae: [quoted(String(values[0]))] };
  if (!NUMBERS[type]) return undefined;
  return { type: 'cellIs', operator: NUMBERS[type] as ExcelJS.CellIsOperators, formulae: values.map(String) };
}

const ruleStyle = ({ bg, fc, bold, italic }: ColourRuleSnapshot): Partial<ExcelJS.Style> => ({
  ...(bg ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(bg) } } as ExcelJS.FillPattern } : {}),
  ...(fc || bold || italic
    ? { font: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(fc ? { color: { argb: argb(fc) } } : {}) } }
    : {}),
});

interface HeldRule {
  type: string;
  operator?: string;
  formulae?: (string | number)[];
  priority: number;
  style?: Partial<ExcelJS.Style>;
}

export function readRules(sheet: ExcelJS.Worksheet, place: FormulaPlace): ColourRuleSnapshot[] {
  const held = (sheet as unknown as { conditionalFormattings: { ref: string; rules: HeldRule[] }[] }).conditionalFormattings ?? [];
  const found = held.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule }))).sort((a, b) => a.rule.priority - b.rule.priority);
  return found.flatMap(({ ref, rule }) => {
    const when = whenOf(rule, place);
    return when ? [{ ranges: rangesOf(ref), ...when, ...lookOf(rule.style) }] : [];
  });
}

function whenOf(
  { type, operator = '', formulae = [] }: HeldRule,
  place: FormulaPlace,
): Pick<ColourRuleSnapshot, 'formula' | 'condition'> | undefined {
  const [first = ''] = formulae.map(String);
  if (type === 'expression') {
    const condition = writtenCondition(first);
    return condition ? { condition } : { formula: fromFileFormula(first, place) };
  }
  if (type !== 'cellIs') return undefined;
  if (operator === 'equal' && first.startsWith('"')) return { condition: { type: 'TEXT_EQUAL_TO', values: [unquoted(first)] } };
  const name = Object.keys(NUMBERS).find((known) => NUMBERS[known] === operator);
  const values = formulae.map(Number);
  return name && values.every(Number.isFinite) ? { condition: { type: name, values } } : undefined;
}

function writtenCondition(formula: string): Condition | undefined {
  for (const { type, shape, read = (text: string) => text } of WRITTEN) {
    const hit = shape.exec(formula);
    if (hit) return { type, values: hit[1] === undefined ? [] : [read(hit[1].replace(/""/g, '"'))] };
  }
  return undefined;
}

function lookOf({ fill, font }: Partial<ExcelJS.Style> = {}): Pick<ColourRuleSnapshot, 'bg' | 'fc' | 'bold' | 'italic'> {
  const bg = fill?.type === 'pattern' ? fromArgb(fill.bgColor) : undefined;
  const fc = fromArgb(font?.color);
  return { ...(bg ? { bg } : {}), ...(fc ? { fc } : {}), ...(font?.bold ? { bold: true } : {}), ...(font?.italic ? { italic: true } : {}) };
}
