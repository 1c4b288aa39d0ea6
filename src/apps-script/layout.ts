// The layout of the workbook has a number, kept in `_abm`. An older workbook is brought up step by step; a newer one is refused,
// because what this version does not know it could destroy.
import { MIGRATIONS, type Migration } from './migrations/registry';
import { Refusal } from './refusal';
import type { Spreadsheet } from './workbook/tabPlace';

export const LAYOUT = 1;

export function refuseNewer(layout: number | null): void {
  if (layout !== null && layout > LAYOUT) throw new Refusal('newer_layout', { workbook: layout, addon: LAYOUT });
}

/** Runs the steps above `from`, each followed by `reached`, so that a run that dies half-way goes on where it stopped. */
export function migrate(spreadsheet: Spreadsheet, from: number, reached: (layout: number) => void, steps: readonly Migration[] = MIGRATIONS): void {
  for (const step of [...steps].sort((a, b) => a.to - b.to)) {
    if (step.to <= from || step.to > LAYOUT) continue;
    step.run(spreadsheet);
    reached(step.to);
  }
}
