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
/** a segment's header names impressions, clicks and their shares; a value that happens to end so does not */
const SEGMENT_CELLS = 5;

const isComment = (record: readonly string[]): boolean => (record[0] ?? '').startsWith('#');
const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/** Records at which a run of `#` lines begins. */
const commentStarts = (records: Records): readonly number[] => {
  const starts: number[] = [];
  let within = false;
  records.forEach((record, at) => {
    if (isComment(record)) {
      if (!within) starts.push(at);
      within = true;
    } else if (!isBlank(record)) within = false;
  });
  return starts;
};

const segmentStarts = (records: Records): readonly number[] =>
  records.flatMap((record, at) => (SEGMENT.test(record[0] ?? '') && record.filter((cell) => cell.trim() !== '').length >= SEGMENT_CELLS ? [at] : []));

export const sectionsOf = (records: Records): readonly Section[] => {
  const segments = segmentStarts(records);
  const ends = (starts: readonly number[], at: number): number => starts[at + 1] ?? records.length;
  if (segments.length > 1) return segments.map((from, at) => ({ from, to: ends(segments, at), above: records.slice(0, segments[0]) }));
  const comments = commentStarts(records);
  if (comments.length > 1) return comments.map((from, at) => ({ from: at === 0 ? 0 : from, to: ends(comments, at), above: [] }));
  return [{ from: 0, to: records.length, above: [] }];
};
