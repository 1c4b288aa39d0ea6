// Money in a currency without a typed rate is left out and named with its sum, a line for each tab and currency: 3 rows, 450 USD.
import { placeIn } from '../calendar/placeIn';
import { totalCost } from '../cost/totalCost';
import type { KpiFacts } from '../kpi/facts';
import { joinTally, newTally, type RowTally } from '../measure/rowTally';
import { inPlanCurrency } from '../money/inPlanCurrency';
import { unitsOf } from '../money/unitsOf';
import { rungOf } from '../stages/ladder';
import { type Finding, finding } from './types';

interface Sum extends RowTally {
  readonly currency: string;
  readonly micro: number;
}

const linesOf = (tab: string, column: string, { basis }: KpiFacts, sums: readonly Sum[]): Finding[] => {
  const byCurrency = new Map<string, RowTally & { micro: number }>();
  for (const sum of sums) {
    if (sum.micro === 0 || inPlanCurrency(sum.micro, sum.currency, basis.settings) !== null) continue;
    const standing = byCurrency.get(sum.currency) || { ...newTally(), micro: 0 };
    byCurrency.set(sum.currency, standing);
    joinTally(standing, sum);
    standing.micro += sum.micro;
  }
  return Array.from(byCurrency)
    .sort((a, b) => a[1].row - b[1].row)
    .map(([currency, { row, rows, micro }]) =>
      finding('other_currency', 'warning', tab, { row, column, data: { currency, rows, sum: unitsOf(micro) } }),
    );
};

export const otherCurrencies = (facts: KpiFacts): Finding[] => {
  const { basis, campaigns, deals, journeys, funnel } = facts;
  const { period } = totalCost(facts);
  const inside = (row: { start: number; end: number }) => placeIn(period, row.start, row.end) === 'inside';
  const spend = campaigns.groups
    .filter(inside)
    .map((group) => ({ row: group.row, rows: group.spendRows, currency: group.currency, micro: group.spend }));
  const costs = basis.costs
    .filter(inside)
    .map((cost) => ({ row: cost.row, rows: 1, currency: cost.currency, micro: cost.media + cost.work + cost.tools + cost.agency }));
  const amounts = Array.from(deals.amounts).map(([key, { row, rows, amount }]) => ({
    row,
    rows,
    currency: key.slice(key.indexOf('|') + 1),
    micro: amount,
  }));
  const since = Math.min(funnel.from, basis.period.start);
  // what was won counts for the average deal and for ROMI
  const won = journeys
    .filter(({ fate, deal, days }) => fate === 'won' && deal !== null && deal.amount !== null && days[rungOf('won')] >= since)
    .map(({ deal }) => ({ row: deal!.row, rows: 1, currency: deal!.currency, micro: deal!.amount! }));
  return linesOf('campaigns', 'spend', facts, spend).concat(
    linesOf('costs', 'currency', facts, costs),
    linesOf('deals', 'amount', facts, amounts.concat(won)),
  );
};
