// The hidden tab behind live cells. Name, value and open list the stages of the funnel, each conversion being what was typed in Funnel, else
// the measured one; everything else is computed once, in the first row, and runs down: the table of FUNNEL_BACKCALC, and the columns of Leads.
import { bantMet } from '../domain/lead/bantMet';
import type { FunnelStageResult } from '../domain/plan/types';
import { functionsText } from '../text/functions';
import { planText } from '../text/plan';
import { call } from './formula/call';
import { formulaOf } from './formula/formulaOf';
import { down, NOTHING, top } from './formula/token';
import { FUNNEL_STAGES, stageId } from './funnel/funnelStages';
import { reckonedOf } from './funnel/reckonedOf';
import { takenFrom } from './funnel/taken';
import { whatIfId } from './funnel/whatIfRows';
import { headerText } from './header';
import { bantRequired } from './leads/bantRequired';
import { BY_ITSELF, readableBudgets, withoutErrors } from './leads/readableBudgets';
import type { FormulaCell, ModelRow, Op } from './model';
import type { OutputInput } from './outputInput';

const FIRST = stageId(FUNNEL_STAGES[0]);

const conversionCell = (id: string, stage: FunnelStageResult | undefined): FormulaCell => {
  const reckoned = stage ? reckonedOf(stage) : null;
  return { formula: takenFrom(id), value: reckoned === null ? '' : reckoned.rate };
};

const stageRows = ({ plan, lang }: OutputInput): ModelRow[] =>
  FUNNEL_STAGES.map((stage): ModelRow => {
    const result = plan.funnel.stages.find((one) => one.stage === stage);
    const id = stageId(stage);
    const isFirst = id === FIRST;
    return {
      id,
      cells: [planText[lang].funnel.stages[stage], isFirst ? null : conversionCell(id, result), isFirst || !result ? null : result.open],
    };
  });

const COLUMNS = ['bant', 'ask', 'stage', 'budget', 'authority', 'need', 'timeline', 'required'] as const;
type Column = (typeof COLUMNS)[number];
const QUESTIONS = ['budget', 'authority', 'need', 'timeline'] as const;

/** The goal less what was won in the period; nothing where no goal is known. */
const goalLeft = () => {
  const goal = takenFrom(whatIfId('revenue'));
  const rest = call('MAX', '0', formulaOf(goal, '-', call('N', takenFrom(whatIfId('won')))));
  return call('IF', call('ISNUMBER', goal), rest, NOTHING);
};

/** The first line is the header of Leads: its words answer like any other cell, and nobody reads that line. */
const firstRow = ({ plan, settings, lang }: OutputInput): ModelRow => {
  const four = QUESTIONS.map((column) => down('_live', column));
  const header = (column: string): string => headerText('leads', column, lang);
  const met = bantMet({ budget: null, authority: 'x', need: 'x', timeline: 'x' }, settings.bant_required);
  const asked = plan.funnel.goalRevenue !== null && Boolean(plan.funnel.averageDeal);
  const average = takenFrom(whatIfId('average_deal'));
  const table = call('FUNNEL_BACKCALC', goalLeft(), average, down('_live', 'name', 'value'), NOTHING, NOTHING, down('_live', 'open'));
  const cells: Readonly<Record<Column, FormulaCell>> = {
    bant: { formula: call('BANT_OK', ...four, top('_live', 'required')), value: met },
    ask: { formula: call('BANT_ASK', ...four), value: planText[lang].bant.budget },
    stage: { formula: table, value: asked ? functionsText[lang].words.stage : '' },
    budget: { formula: readableBudgets(), value: BY_ITSELF },
    authority: { formula: withoutErrors('authority'), value: header('authority') },
    need: { formula: withoutErrors('need'), value: header('need') },
    timeline: { formula: withoutErrors('timeline'), value: header('timeline') },
    required: { formula: bantRequired(), value: settings.bant_required },
  };
  return { id: FIRST, cells: COLUMNS.map((column) => cells[column]) };
};

export const liveOps = (input: OutputInput): Op[] => [
  { op: 'room', tab: '_live', asTallAs: 'leads' },
  { op: 'upsert', tab: '_live', columns: ['name', 'value', 'open'], rows: stageRows(input), rest: 'keep' },
  { op: 'upsert', tab: '_live', columns: COLUMNS, rows: [firstRow(input)], rest: 'keep' },
];
