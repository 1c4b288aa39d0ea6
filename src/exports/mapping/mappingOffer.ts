// What is proposed for an unknown table: the tabs whose fields bear names most like its headers, with a first guess for every column.
import type { Aliases, ExportFormat, FieldDef } from '../formats/types';
import { foldHeader } from '../recognise/foldHeader';
import { BASE_FORMATS, neededFields } from './baseFormats';
import { mappingQuestion } from './headerSignature';
import { likeness } from './likeness';
import type { MappingCandidate, MappingOffer } from './types';

type Records = readonly (readonly string[])[];

const RECORDS_TO_SEARCH = 40;
const SAMPLE_ROWS = 3;
const CANDIDATES = 3;
/** names less alike than this are no proposal */
const ALIKE = 0.55;
const CELL_SHOWN = 60;
/** what a tab loses for each group of fields that nobody found yet */
const STILL_MISSING = 0.8;

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

const namesOf = (aliases: Aliases): readonly string[] =>
  Object.values(aliases).flatMap((list) => (list ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)));
const namesOfField = ({ field, aliases, parts }: FieldDef): readonly string[] => [
  field.replace(/_/g, ' '),
  ...namesOf(aliases),
  ...(parts ?? []).flatMap(namesOf),
];

interface Guess {
  readonly header: string;
  readonly field: string;
  readonly alike: number;
}

const guessesFor = (format: ExportFormat, headers: readonly string[]): readonly Guess[] =>
  format.fields.flatMap((field) => {
    const names = namesOfField(field);
    return headers.map((header) => ({
      header,
      field: field.field,
      alike: names.reduce((best, name) => Math.max(best, likeness(foldHeader(header), name)), 0),
    }));
  });

const candidateFor = (format: ExportFormat, headers: readonly string[]): MappingCandidate | null => {
  const columns: Record<string, string> = {};
  let sum = 0;
  const best = guessesFor(format, headers).filter(({ alike }) => alike >= ALIKE);
  for (const { header, field, alike } of [...best].sort((a, b) => b.alike - a.alike)) {
    if (Object.hasOwn(columns, header) || Object.values(columns).includes(field)) continue;
    columns[header] = field;
    sum += alike * alike;
  }
  if (sum === 0 || format.tab === null) return null;
  const missing = neededFields(format).filter((group) => !Object.values(columns).some((field) => group.includes(field)));
  return { tab: format.tab, columns, missing, likeness: (sum / headers.length) * STILL_MISSING ** missing.length };
};

export const mappingOffer = (records: Records): MappingOffer | null => {
  const at = guessHeader(records);
  if (at < 0) return null;
  const headers = records[at].map((cell) => cell.trim()).filter((cell) => cell !== '');
  const candidates = BASE_FORMATS.map((format) => candidateFor(format, [...new Set(headers)]))
    .filter((candidate): candidate is MappingCandidate => candidate !== null)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, CANDIDATES);
  const sample = records
    .slice(at + 1)
    .filter((record) => filled(record).length > 0)
    .slice(0, SAMPLE_ROWS)
    .map((record) => record.map((cell) => cell.slice(0, CELL_SHOWN)));
  return { question: mappingQuestion(records[at]), headerRow: at + 1, headers, sample, candidates };
};
