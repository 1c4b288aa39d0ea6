// What is proposed for an unknown table: the tabs whose fields bear names most like its headers, with a first guess for every column.
import { BASE_FORMATS } from './baseFormats';
import { mappingQuestion } from './headerSignature';
import { mappingCandidate } from './mappingCandidate';
import type { MappingCandidate, MappingOffer } from './types';

type Records = readonly (readonly string[])[];

const RECORDS_TO_SEARCH = 40;
const SAMPLE_ROWS = 3;
const CANDIDATES = 3;
const CELL_SHOWN = 60;
/** rows in which the examples of a column are looked for */
const EXAMPLE_ROWS = 50;

const filled = (record: readonly string[]): readonly string[] => record.filter((cell) => cell.trim() !== '');
const isWord = (cell: string): boolean => /\p{L}/u.test(cell);

/** The first record of two words or more that is about as wide as the one below it. */
const guessHeader = (records: Records): number => {
  const wide = records.slice(0, RECORDS_TO_SEARCH).findIndex((record, at) => {
    const cells = filled(record);
    const below = records.slice(at + 1).find((next) => filled(next).length > 0);
    return cells.length >= 2 && cells.every(isWord) && below !== undefined && filled(below).length * 2 > cells.length;
  });
  return wide >= 0 ? wide : records.findIndex((record) => filled(record).length >= 2);
};

/** Some different cells of each column, by its header. */
const examplesOf = (records: Records, at: number): Record<string, readonly string[]> => {
  const rows = records.slice(at + 1, at + 1 + EXAMPLE_ROWS);
  const examples: Record<string, readonly string[]> = {};
  records[at].forEach((cell, index) => {
    const header = cell.trim();
    if (header === '' || Object.hasOwn(examples, header)) return;
    const cells = rows.map((record) => (record[index] ?? '').trim()).filter((text) => text !== '');
    examples[header] = [...new Set(cells)].slice(0, SAMPLE_ROWS).map((text) => text.slice(0, CELL_SHOWN));
  });
  return examples;
};

export const mappingOffer = (records: Records): MappingOffer | null => {
  const at = guessHeader(records);
  if (at < 0) return null;
  const headers = records[at].map((cell) => cell.trim()).filter((cell) => cell !== '');
  const examples = examplesOf(records, at);
  const candidates = BASE_FORMATS.map((format) => mappingCandidate(format, examples))
    .filter((candidate): candidate is MappingCandidate => candidate !== null)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, CANDIDATES);
  const sample = records
    .slice(at + 1)
    .filter((record) => filled(record).length > 0)
    .slice(0, SAMPLE_ROWS)
    .map((record) => record.map((cell) => cell.slice(0, CELL_SHOWN)));
  return { question: mappingQuestion(records[at]), headerRow: at + 1, headers, sample, examples, candidates };
};
