// Entity rows wait in the hidden tab as JSON by field, so that nothing else is needed to read them.
import type { Value } from '../../rpc/contract';
import { CELL_CHARACTERS } from '../limits';
import type { ImportLines, LinesInput } from './importLines';

/** The texts of a row are cut until its JSON fits into a cell: HubSpot writes 180,000 characters into one. */
const CUTS = [20_000, 2_000, 200];
const cutTo = (fields: Readonly<Record<string, Value>>, longest: number): Record<string, Value> => {
  const cut: Record<string, Value> = {};
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    cut[field] = typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value;
  }
  return cut;
};
function payloadOf(fields: Readonly<Record<string, Value>>): string {
  const whole = JSON.stringify(fields);
  if (whole.length < CELL_CHARACTERS) return whole;
  const cuts = CUTS.map((longest) => JSON.stringify(cutTo(fields, longest)));
  return cuts.find((text) => text.length < CELL_CHARACTERS) ?? JSON.stringify(cutTo(fields, 0));
}

export function stagedLines({ standing, progress, rows, keys }: LinesInput): ImportLines {
  const payload = (row: readonly Value[]): string => {
    const fields: Record<string, Value> = {};
    progress.fields.forEach((field, i) => {
      fields[field] = row[i];
    });
    return payloadOf(fields);
  };
  return { columns: ['tab', 'payload'], lines: rows.map((row, i) => ({ key: keys[i], cells: [standing.tab, payload(row)] })) };
}
