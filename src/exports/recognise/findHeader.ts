// The header is the record whose cells name the most fields of one format, wherever it stands.
import type { ExportFormat } from '../formats/types';
import { type HeaderIndex, headerIndex } from './headerIndex';
import { type Match, matchColumns } from './matchColumns';
import { matchPositions } from './matchPositions';
import { possibleFormats } from './possibleFormats';

export interface FoundHeader extends Match {
  /** 0-based record */
  readonly at: number;
  readonly score: number;
}

const RECORDS_TO_SEARCH = 40;

const filledCells = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;

const matchAt = (format: ExportFormat, header: HeaderIndex, records: readonly (readonly string[])[], at: number): Match | null => {
  const named = matchColumns(format, header);
  if (!format.positions || records[at].length !== format.positions.width) return named;
  return matchPositions(format, named, records[at], records.slice(at + 1)) ?? named;
};

export const findHeader = (records: readonly (readonly string[])[]): FoundHeader | null => {
  let best: FoundHeader | null = null;
  for (let at = 0; at < Math.min(records.length, RECORDS_TO_SEARCH); at++) {
    if (filledCells(records[at]) < 2) continue;
    const header = headerIndex(records[at]);
    for (const format of possibleFormats(header)) {
      const match = matchAt(format, header, records, at);
      const score = match ? match.columns.length + match.aside.length : 0;
      if (match && score > (best?.score ?? 0)) best = { ...match, at, score };
    }
  }
  return best;
};
