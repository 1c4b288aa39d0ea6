import { BANT_OK } from './BANT_OK';
import type { Result } from './cellValue';
import { FUNNEL_BACKCALC } from './FUNNEL_BACKCALC';
import { REACH_PCT } from './REACH_PCT';
import { SQL_COST } from './SQL_COST';

/** Every custom function by its name; tests loop over it, so that none is half-added. */
export const functions: Readonly<Record<string, (...args: unknown[]) => Result>> = { BANT_OK, FUNNEL_BACKCALC, REACH_PCT, SQL_COST };
