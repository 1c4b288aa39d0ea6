// Conditional formats. Each Univer rule keeps the workbook's own next to it: as long as nobody changes it in the grid it comes back exactly.
import type { IRange, IStyleBase } from '@univerjs/core';
import type { ColourRuleSnapshot } from '../../host/snapshot';
import { type FormulaPlace, fromEnglish, toEnglish } from '../formulaSyntax';
import { FormulaParseError } from '../formulaTokens';
import { fromUniverRange, toUniverRange } from './ranges';
import { hexColour, lookOf, styleOf } from './styles';

/** Written out here because the plugin with its types brings the whole grid along. */
export interface UniverColourRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: { type: string; subType?: string; operator?: string; value?: unknown; style?: IStyleBase };
  kept?: { own: Omit<ColourRuleSnapshot, 'ranges'>; rule: UniverColourRule['rule'] };
}
type Condition = NonNullable<ColourRuleSnapshot['condition']>;

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
const TEXTS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQUAL_TO: 'equal',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};
const named = (table: Readonly<Record<string, string>>, operator: unknown): string | undefined =>
  Object.keys(table).find((name) => table[name] === operator);

export function toUniverRule(own: ColourRuleSnapshot, index: number, place: FormulaPlace): UniverColourRule {
  const { ranges, ...rest } = own;
  const style = styleOf(own) ?? {};
  const rule = { type: 'highlightCell', ...(own.formula === undefined ? conditionOf(own.condition) : formulaOf(own.formula, place)), style };
  return { cfId: `rule-${index}`, ranges: ranges.map(toUniverRange), stopIfTrue: false, rule, kept: { own: rest, rule } };
}

/** a rule that colours nothing, for what Univer cannot judge */
const NEVER = { subType: 'formula', value: '=FALSE' };

function formulaOf(formula: string, place: FormulaPlace): Partial<UniverColourRule['rule']> {
  try {
    return { subType: 'formula', value: toEnglish(formula, place) };
  } catch (error) {
    if (error instanceof FormulaParseError) return NEVER;
    throw error;
  }
}

function conditionOf(condition: Condition | undefined): Partial<UniverColourRule['rule']> {
  const { type, values } = condition ?? { type: '', values: [] };
  if (TEXTS[type]) return { subType: 'text', operator: TEXTS[type], ...(values.length > 0 ? { value: String(values[0]) } : {}) };
  if (!NUMBERS[type] || !values.every((value) => typeof value === 'number')) return NEVER;
  return { subType: 'number', operator: NUMBERS[type], value: values.length > 1 ? values : values[0] };
}

/** undefined: a kind of rule that workbooks do not hold (colour scales, data bars, icons). */
export function fromUniverRule({ ranges, rule, kept }: UniverColourRule, place: FormulaPlace): ColourRuleSnapshot | undefined {
  const size = place.sizeOf() ?? { rows: 1, columns: 1 };
  const areas = ranges.map((range) => fromUniverRange(range, size));
  if (kept && JSON.stringify(kept.rule) === JSON.stringify(rule)) return { ranges: areas, ...kept.own };
  const when = whenOf(rule, place);
  if (rule.type !== 'highlightCell' || !when) return undefined;
  const { bg, fc, bold, italic } = lookOf(rule.style);
  return {
    ranges: areas,
    ...when,
    ...(bg ? { bg: hexColour(bg) } : {}),
    ...(fc ? { fc: hexColour(fc) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  };
}

function whenOf(
  { subType, operator, value }: UniverColourRule['rule'],
  place: FormulaPlace,
): Pick<ColourRuleSnapshot, 'formula' | 'condition'> | undefined {
  if (subType === 'formula') return { formula: fromEnglish(String(value), place) };
  const type = subType === 'number' ? named(NUMBERS, operator) : subType === 'text' ? named(TEXTS, operator) : undefined;
  if (!type) return undefined;
  const values = Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];
  return { condition: { type, values } };
}
