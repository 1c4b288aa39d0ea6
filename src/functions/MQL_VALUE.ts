import { mqlValue } from '../domain/lead/mqlValue';
import { byRow } from './arguments/byRow';
import type { Result } from './cellValue';

/**
 * What one marketing-qualified lead (MQL) is worth in money: the average deal times the share of MQLs that end as deals. It shows the
 * value of a campaign whose leads will buy later. It answers row by row.
 *
 * @param {number|range} averageDeal Average deal in your currency. A blank is unknown and gives a blank.
 * @param {number|range} mqlToSql Share of MQLs that become sales-qualified leads, 0 to 1 or a percentage. A blank gives a blank.
 * @param {number|range} sqlToDeal Share of sales-qualified leads that become deals, 0 to 1 or a percentage. A blank gives a blank.
 * @return {number|range} The expected money from one MQL, in your currency.
 * @example
 * =MQL_VALUE(20000, 0.3, 0.25) → 1500
 * =MQL_VALUE("20 000 €", {"30 %"; "10 %"}, {"25 %"; ""}) → {1500; ""}
 * @remarks
 * Times the number of open MQLs it is the expected revenue of your nurture pool.
 * Use rates of your own process, of leads old enough to have had time to buy; young leads make the rates look too low.
 * @source S2, rules 87 and 88
 * @customfunction
 */
export function MQL_VALUE(averageDeal: unknown, mqlToSql: unknown, sqlToDeal: unknown): Result {
  return byRow(
    ['MQL_VALUE', 'average deal:money', 'MQL to SQL:share', 'SQL to deal:share'],
    [averageDeal, mqlToSql, sqlToDeal],
    ([deals, toSql, toDeal]) =>
      (i) =>
        mqlValue(deals[i], toSql[i], toDeal[i]),
  );
}
