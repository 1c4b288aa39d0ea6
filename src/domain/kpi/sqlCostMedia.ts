// Media / SQLs of the period: 5,000 for 4 SQLs are 1,250 each.
import { mediaCost } from '../cost/mediaCost';
import { sqlCostOf } from './sqlCostOf';

export const sqlCostMedia = sqlCostOf('sql_cost_media', mediaCost);
