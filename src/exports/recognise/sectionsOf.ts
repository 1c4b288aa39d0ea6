// One file may stack several tables: ten segments in LinkedIn's demographics, 18 tables in a Google Analytics snapshot. A section is one of
// them with the lines above it.
export interface Section {
  /** 0-based record from which on the header is looked for */
  readonly from: number;
  /** 0-based record behind the last one */
  readonly to: number;
  /** the lines that say what the table is: those above it, or those above the first table where only that one has them */
  readonly above: readonly (readonly string[])[];
}
type Records = readonly (readonly string[])[];

const SEGMENT = /\S\s+segment$/i;
/** a segment's header names impressions, clicks and their shares; a company that happens to be called so has figures there */
const SEGMENT_CELLS = 5;
const START_DATE = /^#\s*start date\b/i;

const isComment = (record: readonly string[]): boolean => /^#(\s|-|$)/.test(record[0] ?? '');
const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/** Records at which a run of `#` lines begins that says from when its table is. */
const commentStarts = (records: Records): readonly number[] => {
  const starts: number[] = [];
  let [run, dated] = [-1, false];
  records.forEach((record, at) => {
    if (isComment(record)) {
      if (run < 0) [run, dated] = [at, false];
      if (!dated && START_DATE.test(record[0])) {
        starts.push(run);
        dated = true;
      }
    } else if (!isBlank(record)) run = -1;
  });
  return starts;
};

const isSegment = (record: readonly string[]): boolean =>
  SEGMENT.test(record[0] ?? '') && record.filter((cell) => /\p{L}/u.test(cell)).length >= SEGMENT_CELLS;
const segmentStarts = (records: Records): readonly number[] => records.flatMap((record, at) => (isSegment(record) ? [at] : []));

export const sectionsOf = (records: Records): readonly Section[] => {
  const segments = segmentStarts(records);
  const ends = (starts: readonly number[], at: number): number => starts[at + 1] ?? records.length;
  if (segments.length > 1) return segments.map((from, at) => ({ from, to: ends(segments, at), above: records.slice(0, segments[0]) }));
  const comments = commentStarts(records);
  if (comments.length > 1) return comments.map((from, at) => ({ from: at === 0 ? 0 : from, to: ends(comments, at), above: [] }));
  return [{ from: 0, to: records.length, above: [] }];
};
