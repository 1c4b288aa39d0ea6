// Total cost / SQLs of the period: 40,000 spent, 4 SQLs: 10,000 each, by the Garwood limits of 4 (1.09 and 10.24) 3,906 to 36,702.
// With no SQL yet there is no value, but a SQL costs at least 40,000 / 3.69 = 10,843.
import { totalCost } from '../cost/totalCost';
import { sqlCostOf } from './sqlCostOf';

export const sqlCost = sqlCostOf('sql_cost', totalCost);
