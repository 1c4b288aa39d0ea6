// The live BANT and Ask cells of a lead. They take their row from the column that the hidden tab computes once for all leads; a budget that
// can only be read by itself (or a date in Budget) is read in its own row, where the function says what is wrong with it. A lead with
// budget '50 k€', authority 'CFO', need yes and timeline '?' shows FALSE and 'Timeline'.
import { type BantQuestion, bantAnswer } from '../../domain/lead/bantAnswer';
import { BANT_QUESTIONS, type BantCells, bantMet } from '../../domain/lead/bantMet';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { call } from '../formula/call';
import { formulaOf, type Part } from '../formula/formulaOf';
import { down, NOTHING, own, text, top } from '../formula/token';
import type { FormulaCell } from '../model';
import { BY_ITSELF } from './readableBudgets';

const ROW = call('ROW');
const inLine = (column: string) => call('INDEX', down('_live', column), ROW);
const alone = (name: string, ...more: readonly Part[]) => call(name, ...BANT_QUESTIONS.map(own), ...more);

const asked = (column: 'bant' | 'ask', single: Part, shown: Part) => {
  const budget = own('budget');
  const isDate = call('IFERROR', call('AND', call('ISNUMBER', budget), call('ISDATE', budget)), '1=0');
  const byItself = call('OR', formulaOf(inLine('budget'), '=', text(BY_ITSELF)), isDate);
  const first = top('_live', column);
  return call('IF', byItself, single, call('IF', call('ISERROR', first), first, shown));
};

const bantFormula = () =>
  asked('bant', alone('BANT_OK', top('_live', 'required')), call('IF', call('ISLOGICAL', inLine('bant')), inLine('bant'), NOTHING));
const askFormula = () => asked('ask', alone('BANT_ASK'), formulaOf(inLine('ask'), '&', NOTHING));

/** What the cell of a function shows that refuses its arguments. */
export const REFUSED = '#ERROR!';

const isUnclear = (bant: BantCells): boolean => BANT_QUESTIONS.some((question) => bantAnswer(question, bant[question]) === 'unclear');
const isBlank = (bant: BantCells): boolean =>
  BANT_QUESTIONS.every((question) => bant[question] === null || (typeof bant[question] === 'string' && String(bant[question]).trim() === ''));

const unknownOf = (bant: BantCells, lang: Lang): string =>
  BANT_QUESTIONS.filter((question) => bantAnswer(question, bant[question]) === 'unknown')
    .map((question: BantQuestion) => planText[lang].bant[question])
    .join(', ');

/** The same in every row. */
export const leadFormulas = () => ({ bant: bantFormula(), ask: askFormula() });

export const leadCells = (
  bant: BantCells,
  required: number,
  lang: Lang,
  formulas = leadFormulas(),
): Readonly<Record<'bant' | 'ask', FormulaCell>> => {
  const said = <V>(value: V): V | string => (isUnclear(bant) ? REFUSED : isBlank(bant) ? '' : value);
  return {
    bant: { formula: formulas.bant, value: said(bantMet(bant, required)) },
    ask: { formula: formulas.ask, value: said(unknownOf(bant, lang)) },
  };
};
