// What is doubtful about cases, counted at the first of its rows: deals that belong to no lead, leads whose stage says more than their dates,
// leads that were turned down and yet went on, won deals without an amount. Deals 4 and 9 without a lead are one line of 2 rows.
import type { KpiFacts } from '../kpi/facts';
import { newTally, type RowTally, tallyRow } from '../measure/rowTally';
import type { HealthLine } from '../plan/types';
import { type Finding, finding, type HealthCode } from './types';

const tallyOf = (rows: readonly number[]): RowTally => {
  const tally = newTally();
  for (const row of rows) tallyRow(tally, row);
  return tally;
};

interface Doubt {
  readonly code: HealthCode;
  readonly severity: HealthLine['severity'];
  readonly tab: 'leads' | 'deals';
  readonly column: string;
}
const lineOf = ({ code, severity, tab, column }: Doubt, { row, rows }: Readonly<RowTally>): Finding[] =>
  rows === 0 ? [] : [finding(code, severity, tab, { row, column, data: { rows } })];

/** While Leads is empty no deal can belong to one. */
const dealsAlone = ({ leads, dealCases, journeys, basis }: KpiFacts): RowTally => {
  if (leads.all.rows === 0) return newTally();
  const joined = new Set(journeys.filter(({ lead }) => lead !== null).map(({ deal }) => deal?.id));
  const alone = Array.from(dealCases.values()).filter(({ id, created }) => created <= basis.today && !joined.has(id));
  return tallyOf(alone.map(({ row }) => row));
};

export const caseDoubts = (facts: KpiFacts): Finding[] => {
  const { leads, journeys } = facts;
  const staged = journeys.filter(({ stagedOnly, lead }) => stagedOnly && lead !== null).map(({ lead }) => lead!.row);
  // an open deal has no day of its own for each stage; a won one has
  const undated = journeys.filter(({ stagedOnly, lead, fate }) => stagedOnly && lead === null && fate === 'won').map(({ deal }) => deal!.row);
  const unpriced = journeys.filter(({ fate, deal }) => fate === 'won' && deal?.amount === null).map(({ deal }) => deal!.row);
  return lineOf({ code: 'turned_down', severity: 'warning', tab: 'leads', column: 'verdict' }, leads.turnedDown).concat(
    lineOf({ code: 'won_without_amount', severity: 'warning', tab: 'deals', column: 'amount' }, tallyOf(unpriced)),
    lineOf({ code: 'stage_without_date', severity: 'info', tab: 'leads', column: 'stage' }, tallyOf(staged)),
    lineOf({ code: 'stage_without_date', severity: 'info', tab: 'deals', column: 'closed' }, tallyOf(undated)),
    lineOf({ code: 'deals_without_lead', severity: 'info', tab: 'deals', column: 'title' }, dealsAlone(facts)),
  );
};
