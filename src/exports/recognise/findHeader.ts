// The header is the record whose cells name the most fields of one format, wherever it stands.
import { FORMATS } from '../formats/registry';
import type { ExportFormat } from '../formats/types';
import { type HeaderIndex, headerIndex } from './headerIndex';
import { type Match, matchColumns } from './matchColumns';
import { matchPositions } from './matchPositions';
import { possibleFormats } from './possibleFormats';
import type { Section } from './sectionsOf';
import { titleLines } from './titleLines';

export interface FoundHeader extends Match {
  /** 0-based record */
  readonly at: number;
  readonly score: number;
}
type Records = readonly (readonly string[])[];

export const RECORDS_TO_SEARCH = 40;

const filledCells = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;

const matchAt = (format: ExportFormat, header: HeaderIndex, records: Records, at: number, titled: boolean): Match | null => {
  const named = matchColumns(format, header, titled);
  if (!format.positions || records[at].length !== format.positions.width) return named;
  return matchPositions(format, named, records[at], records.slice(at + 1)) ?? named;
};

const stands = ({ above }: ExportFormat, lines: Records): boolean => !above || lines.some((record) => above.test(record.join(' ').trim()));

const search = (records: Records, { from, to, above }: Section, only: readonly ExportFormat[] | null): FoundHeader | null => {
  let best: FoundHeader | null = null;
  for (let at = from; at < Math.min(to, from + RECORDS_TO_SEARCH); at++) {
    if (filledCells(records[at]) < 2) continue;
    const header = headerIndex(records[at]);
    for (const format of possibleFormats(header)) {
      if (only && !only.includes(format)) continue;
      const match = matchAt(format, header, records, at, only !== null);
      const score = match ? match.columns.length + match.aside.length : 0;
      if (match && score > (best?.score ?? 0) && stands(format, [...above, ...records.slice(from, at)])) best = { ...match, at, score };
    }
  }
  return best;
};

/** Formats that one of the first lines names. */
export const titledFormats = (records: Records): readonly ExportFormat[] => {
  const lines = titleLines(records);
  return FORMATS.filter(({ title }) => title && lines.some((line) => title.test(line)));
};

export const findHeader = (records: Records, section: Section = { from: 0, to: records.length, above: [] }): FoundHeader | null => {
  const titled = titledFormats(section.above.length > 0 ? section.above : records.slice(section.from, section.to));
  return (titled.length > 0 ? search(records, section, titled) : null) ?? search(records, section, null);
};
