// The what-if block of Funnel: figures of the plan beside cells to type in. With a goal of 500,000 and an average deal of 50,000 the goal asks
// for 10 deals; a person who types 40,000 sees 12.5 at once.
import { unitsOf } from '../../domain/money/unitsOf';
import type { KpiResult, Plan } from '../../domain/plan/types';
import { planText } from '../../text/plan';
import type { RowParts } from '../columnsWeWrite';
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { find, NOTHING, own } from '../formula/token';
import type { Cell, FormulaCell } from '../model';
import { type CellKind, numberFormatOf } from '../numberFormat';
import type { OutputInput } from '../outputInput';
import { takenFigure, takenFrom } from './taken';

type Row = keyof typeof planText.en.funnel.whatIf;
export const whatIfId = (row: Row): string => `whatif:${row}`;

interface Figure {
  readonly row: Row;
  /** of the figure and of what is typed */
  readonly kind: CellKind;
  readonly value: number | null;
  /** the audience that the figure is about */
  readonly whose?: string;
  readonly answer?: { readonly cell: FormulaCell; readonly kind: CellKind };
}

const quotient = (over: number | null, under: number | null): number | string => (over === null || !under ? '' : over / under);

const dealsCell = (goal: number | null, average: number | null): FormulaCell => {
  const [wanted, each] = [own('taken'), find('funnel', whatIfId('average_deal'), 'taken')];
  const known = call('AND', call('ISNUMBER', wanted), formulaOf(call('N', each), '>0'));
  return { formula: call('IF', known, formulaOf(wanted, '/', each), NOTHING), value: quotient(goal, average) };
};

/** The audience with the most members is the one that a what-if is most likely about. */
const reachOf = ({ kpis }: Plan): KpiResult | null => {
  const trials = (kpi: KpiResult): number => kpi.components.trials || 0;
  const [most] = kpis.filter((kpi) => kpi.id === 'reach_pct' && trials(kpi) > 0).sort((a, b) => trials(b) - trials(a));
  return most || null;
};

const figures = ({ plan }: OutputInput): Figure[] => {
  const { goalRevenue, averageDeal } = plan.funnel;
  const [goal, average] = [goalRevenue, averageDeal].map((money) => (money === null ? null : unitsOf(money)));
  const reach = reachOf(plan);
  const { successes = null, trials = null, middle = null } = reach ? reach.components : {};
  const reached = middle === null ? successes : middle;
  const cost = plan.kpis.find((kpi) => kpi.id === 'sql_cost');
  const { amount = null, successes: sqls = null } = cost ? cost.components : {};
  const whose = reach?.of ? reach.of.name : '';
  const share: FormulaCell = { formula: call('REACH_PCT', own('taken'), takenFrom(whatIfId('audience'))), value: quotient(reached, trials) };
  const each: FormulaCell = { formula: call('SQL_COST', own('taken'), takenFrom(whatIfId('sqls'))), value: quotient(amount, sqls) };
  return [
    { row: 'revenue', kind: 'money', value: goal, answer: { cell: dealsCell(goal, average), kind: 'ratio' } },
    { row: 'average_deal', kind: 'money', value: average },
    { row: 'won', kind: 'money', value: unitsOf(plan.funnel.wonValue) },
    { row: 'reached', kind: 'count', value: reached, whose, answer: { cell: share, kind: 'share' } },
    { row: 'audience', kind: 'count', value: trials, whose },
    { row: 'cost', kind: 'money', value: amount, answer: { cell: each, kind: 'money' } },
    { row: 'sqls', kind: 'count', value: sqls },
  ];
};

export const whatIfRows = (input: OutputInput): RowParts[] => {
  const { lang, locale, plan } = input;
  const words = planText[lang].funnel;
  return figures(input).map(({ row, kind, value, whose, answer }): RowParts => {
    const [name, remark] = words.whatIf[row];
    const stage = kind === 'money' ? `${name} (${plan.currency})` : whose ? words.of({ what: name, whose }) : name;
    const cells: Record<string, Cell> = { stage, count: value, remark, taken: takenFigure(value) };
    if (answer) cells.answer = answer.cell;
    const format = numberFormatOf(kind, locale);
    const formats = { count: format, try: format, ...(answer ? { answer: numberFormatOf(answer.kind, locale) } : {}) };
    return { id: whatIfId(row), cells, style: 'kpi', formats };
  });
};
