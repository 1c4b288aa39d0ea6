import { AB_TEST } from './AB_TEST';
import { BANT_ASK } from './BANT_ASK';
import { BANT_OK } from './BANT_OK';
import { CHANNEL_PICK } from './CHANNEL_PICK';
import { COMMITTEE_COVERAGE } from './COMMITTEE_COVERAGE';
import { COMPANY_KEY } from './COMPANY_KEY';
import type { Result } from './cellValue';
import { FUNNEL_BACKCALC } from './FUNNEL_BACKCALC';
import { FUNNEL_RATES } from './FUNNEL_RATES';
import { HIDDEN_TOTAL } from './HIDDEN_TOTAL';
import { KPI_STATUS } from './KPI_STATUS';
import { MATCH_ACCOUNT } from './MATCH_ACCOUNT';
import { MEANINGFUL_VISITS } from './MEANINGFUL_VISITS';
import { MQL_VALUE } from './MQL_VALUE';
import { PARETO_TIER } from './PARETO_TIER';
import { RATE_CI } from './RATE_CI';
import { REACH_BOUNDS } from './REACH_BOUNDS';
import { REACH_CI } from './REACH_CI';
import { REACH_PCT } from './REACH_PCT';
import { ROMI } from './ROMI';
import { SAMPLE_SIZE } from './SAMPLE_SIZE';
import { SQL_COST } from './SQL_COST';

/** Every custom function by its name; tests loop over it, so that none is half-added. */
export const functions: Readonly<Record<string, (...args: unknown[]) => Result>> = {
  AB_TEST,
  BANT_ASK,
  BANT_OK,
  CHANNEL_PICK,
  COMMITTEE_COVERAGE,
  COMPANY_KEY,
  FUNNEL_BACKCALC,
  FUNNEL_RATES,
  HIDDEN_TOTAL,
  KPI_STATUS,
  MATCH_ACCOUNT,
  MEANINGFUL_VISITS,
  MQL_VALUE,
  PARETO_TIER,
  RATE_CI,
  REACH_BOUNDS,
  REACH_CI,
  REACH_PCT,
  ROMI,
  SAMPLE_SIZE,
  SQL_COST,
};

/** Arguments in which a cell formatted as time or duration, which a script gets as a Date, means so many seconds. */
export const durationArguments: Readonly<Record<string, readonly number[]>> = { MEANINGFUL_VISITS: [2, 5] };
