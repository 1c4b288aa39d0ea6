import type { Formula } from '../model';

/** The live cells that differ from form to form; goal, status word and bar are alike for all. */
export interface KpiFormulas {
  readonly value: Formula;
  readonly n: Formula;
  readonly low: Formula;
  readonly high: Formula;
  readonly interval: Formula;
  readonly status_code: Formula;
}
