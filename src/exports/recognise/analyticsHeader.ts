// Google Analytics has more tables than anybody lists (`Nth day,30 days,7 days,1 day`): below its `#` lines the first line is a header whatever
// it names, and the first column the dimension.
import { ga4Report } from '../formats/ga4Report';
import type { FoundHeader } from './findHeader';
import { headerIndex } from './headerIndex';
import { knownColumns } from './matchColumns';
import type { Section } from './sectionsOf';

const OWN_LINE = /^#\s*(start date\b|account:|property:|report csv export|\d{8}-\d{8}\s*$)/i;
const LINES = 12;

const isComment = (record: readonly string[]): boolean => (record[0] ?? '').startsWith('#');

export const analyticsHeader = (records: readonly (readonly string[])[], { from, to }: Section): FoundHeader | null => {
  const above = records.slice(from, Math.min(to, from + LINES)).filter(isComment);
  if (!above.some(([line]) => OWN_LINE.test(line))) return null;
  for (let at = from; at < to; at++) {
    const record = records[at];
    if (isComment(record) || record.every((cell) => cell.trim() === '')) continue;
    const match = knownColumns(ga4Report, headerIndex(record));
    return match.columns.length > 0 ? { ...match, at, score: 1 } : null;
  }
  return null;
};
