// Colour rules of ours among people's. Ours are found again by their text, which holds N("abm:ID") in every locale: N of a text is 0, so
// the factor changes nothing. Products instead of AND() need no argument separator.
import { STATE_LOOK } from '../../sheet/look';
import type { ColourRuleDef } from '../../tabs/types';
import { letterOf } from '../workbook/letterOf';
import type { Range, TabPlace } from '../workbook/tabPlace';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const firstRow = (place: TabPlace): number => place.headerRow + 1;
const defsOf = (place: TabPlace): readonly ColourRuleDef[] => place.def.colours ?? [];

/** For a code column U of a tab whose rows begin at 6: =($U6="on_track")*(N("abm:plan.on_track")=0); for a live TRUE: =($U6)*(...) */
export function ruleFormula(place: TabPlace, def: ColourRuleDef): string {
  const cell = `$${letterOf(place.columns.get(def.column) as number)}${firstRow(place)}`;
  return `=(${def.equals === true ? cell : `${cell}="${def.equals}"`})*(N("abm:${def.id}")=0)`;
}

const formulaOf = (rule: Rule): string => {
  const condition = rule.getBooleanCondition();
  return condition ? String(condition.getCriteriaValues()[0] ?? '') : '';
};
const isOurs = (formula: string): boolean => formula.includes('N("abm:');

/** Sheets may join ranges that lie side by side, so what counts is which columns they cover, from the first row to the last with content. */
function covers(ranges: readonly Range[], place: TabPlace, columns: readonly number[]): boolean {
  const covered = new Set<number>();
  const last = Math.max(place.sheet.getLastRow(), firstRow(place));
  for (const range of ranges) {
    const [left, width] = [range.getColumn(), range.getNumColumns()];
    if (range.getRow() !== firstRow(place) || range.getLastRow() < last) return false;
    for (let c = left; c < left + width; c++) covered.add(c);
  }
  return covered.size === columns.length && columns.every((column) => covered.has(column));
}

const painted = (place: TabPlace, def: ColourRuleDef): number[] => def.paint.map((column) => place.columns.get(column) as number);

function standingRules(place: TabPlace): { peoples: Rule[]; ours: { rule: Rule; formula: string }[] } {
  const [peoples, ours]: [Rule[], { rule: Rule; formula: string }[]] = [[], []];
  for (const rule of place.sheet.getConditionalFormatRules()) {
    const formula = formulaOf(rule);
    if (isOurs(formula)) ours.push({ rule, formula });
    else peoples.push(rule);
  }
  return { peoples, ours };
}

const stand = (place: TabPlace, ours: readonly { rule: Rule; formula: string }[]): boolean =>
  ours.length === defsOf(place).length &&
  defsOf(place).every((def, i) => ours[i].formula === ruleFormula(place, def) && covers(ours[i].rule.getRanges(), place, painted(place, def)));

export const coloursStand = (place: TabPlace): boolean => stand(place, standingRules(place).ours);

function newRule(place: TabPlace, def: ColourRuleDef): Rule {
  const look = STATE_LOOK[def.state];
  const rows = place.sheet.getMaxRows() - place.headerRow;
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(ruleFormula(place, def))
    .setBackground(look.background)
    .setFontColor(look.colour)
    .setRanges(painted(place, def).map((column) => place.sheet.getRange(firstRow(place), column, rows, 1)))
    .build();
}

/** People's rules stay as they are and before ours, so that theirs win. */
export function setColours(place: TabPlace): void {
  if (defsOf(place).length === 0) return;
  const { peoples, ours } = standingRules(place);
  if (!stand(place, ours)) place.sheet.setConditionalFormatRules([...peoples, ...defsOf(place).map((def) => newRule(place, def))]);
}
