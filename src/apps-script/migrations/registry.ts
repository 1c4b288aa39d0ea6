import type { Spreadsheet } from '../workbook/tabPlace';

/** One step between layouts. It must find its own work done or half done: a run can die in the middle of it. */
export interface Migration {
  readonly to: number;
  run(spreadsheet: Spreadsheet): void;
}

/** None yet: the first layout is 1. */
export const MIGRATIONS: readonly Migration[] = [];
