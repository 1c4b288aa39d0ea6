import { byRow } from './arguments/byRow';
import type { Result } from './cellValue';

/**
 * What one sales-qualified lead costs: all costs divided by the leads that became sales-qualified. It answers row by row. Without
 * SQLs there is no answer yet, so the cell stays blank.
 *
 * @param {number|range} cost Media cost in your currency, net of VAT. A blank is unknown and gives a blank; type 0 for none.
 * @param {number|range} sqls Number of sales-qualified leads in the same period. 0 or blank gives a blank.
 * @param {number|range} otherCost Optional: work, tools and agency fee in the same currency. Left out or blank counts as 0.
 * @return {number|range} The cost of one SQL, in your currency.
 * @example
 * =SQL_COST(12000, 5, 3000) → 3000
 * =SQL_COST({"12 500,00 €"; 8000; ""}, {5; 0; 2}) → {2500; ""; ""}
 * @remarks
 * Total cost is media, work, tools and agency fee, net of VAT and in one currency; leave none out when you compare channels.
 * With few SQLs the figure swings: 40,000 spent on 4 SQLs is 10,000 each, but anything from 3,906 to 36,702 fits the data.
 * @source S0, rule 132
 * @customfunction
 */
export function SQL_COST(cost: unknown, sqls: unknown, otherCost?: unknown): Result {
  return byRow(
    ['SQL_COST', 'cost:money', 'sqls:count', 'other cost:money=0'],
    [cost, sqls, otherCost],
    ([spent, won, other]) =>
      (i) =>
        won[i] > 0 ? (spent[i] + other[i]) / won[i] : '',
  );
}
