// A table that a person has explained: found by the signature of its header, read by the format of its tab under the names that were chosen.
import type { ExportFormat, FieldDef } from '../formats/types';
import { type FoundHeader, RECORDS_TO_SEARCH } from '../recognise/findHeader';
import { foldHeader } from '../recognise/foldHeader';
import { headerIndex } from '../recognise/headerIndex';
import { knownColumns } from '../recognise/matchColumns';
import type { Section } from '../recognise/sectionsOf';
import { baseFormat, neededFields } from './baseFormats';
import { headerSignature, mappingQuestion } from './headerSignature';
import type { Answers, Mapping } from './types';

const isMapping = (answer: unknown): answer is Mapping => {
  const { tab, columns } = (answer ?? {}) as Partial<Mapping>;
  return (
    typeof tab === 'string' && typeof columns === 'object' && columns !== null && Object.values(columns).every((field) => typeof field === 'string')
  );
};

/** Headers chosen for one field, in the order of the file: the second one is the last name, or the time of day. */
const fieldFor = (base: FieldDef, names: readonly string[]): FieldDef => {
  const { field, reading, words, nonAdditive, first, nulls, blank } = base;
  const kept = { field, reading, words, nonAdditive, first, nulls, blank };
  const [one, two] = names.map((name) => ({ en: [name] }));
  if (!two) return { ...kept, aliases: one };
  return base.parts ? { ...kept, aliases: {}, parts: [one, two] } : { ...kept, aliases: one, ...(base.time ? { time: two } : { instead: two }) };
};

const formatFor = ({ tab, columns, vendor }: Mapping, header: readonly string[]): ExportFormat | null => {
  const base = baseFormat(tab);
  if (!base) return null;
  const chosen = new Map(Object.entries(columns).map(([name, field]) => [foldHeader(name), field]));
  const fields = base.fields.flatMap((def) => {
    const names = [...new Set(header.map(foldHeader))].filter((name) => chosen.get(name) === def.field);
    return names.length > 0 ? [fieldFor(def, names)] : [];
  });
  const { key, needs, filter, derived, nulls, shareUnit, dated, level } = base;
  const period = base.period === 'preamble' ? 'name_or_90_days' : base.period;
  return {
    id: 'mapped',
    vendor: vendor?.trim() || 'table',
    tab,
    report: 'mapped',
    level,
    adAccount: headerSignature(header),
    fields,
    required: neededFields(base),
    key,
    needs,
    filter,
    derived,
    nulls,
    shareUnit,
    period,
    dated,
  };
};

export const mappedHeader = (records: readonly (readonly string[])[], { from, to }: Section, answers: Answers): FoundHeader | null => {
  if (!Object.keys(answers).some((id) => id.startsWith('mapping:'))) return null;
  for (let at = from; at < Math.min(to, from + RECORDS_TO_SEARCH); at++) {
    const header = records[at];
    const answer = header.length < 2 ? null : answers[mappingQuestion(header)];
    const format = isMapping(answer) ? formatFor(answer, header) : null;
    if (!format) continue;
    const match = knownColumns(format, headerIndex(header));
    if (match.columns.length > 0) return { ...match, at, score: match.columns.length };
  }
  return null;
};
