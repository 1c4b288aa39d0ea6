// One file may stack several tables: ten segments in LinkedIn's demographics, 18 tables in a Google Analytics snapshot. A section is one of
// them with the lines above it.
import { eachOf, part, type Slices } from '../slices';

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
function* commentStarts(records: Records): Slices<readonly number[]> {
  const starts: number[] = [];
  let [run, dated] = [-1, false];
  yield* eachOf(records.length, (at) => {
    const record = records[at];
    if (isComment(record)) {
      if (run < 0) [run, dated] = [at, false];
      if (!dated && START_DATE.test(record[0])) {
        starts.push(run);
        dated = true;
      }
    } else if (!isBlank(record)) run = -1;
  });
  return starts;
}

const isSegment = (record: readonly string[]): boolean =>
  SEGMENT.test(record[0] ?? '') && record.filter((cell) => /\p{L}/u.test(cell)).length >= SEGMENT_CELLS;
function* segmentStarts(records: Records): Slices<readonly number[]> {
  const starts: number[] = [];
  yield* eachOf(records.length, (at) => {
    if (isSegment(records[at])) starts.push(at);
  });
  return starts;
}

export function* sectionsOf(records: Records): Slices<readonly Section[]> {
  const segments = yield* part(segmentStarts(records), 0, 0.5);
  const ends = (starts: readonly number[], at: number): number => starts[at + 1] ?? records.length;
  if (segments.length > 1) return segments.map((from, at) => ({ from, to: ends(segments, at), above: records.slice(0, segments[0]) }));
  const comments = yield* part(commentStarts(records), 0.5, 1);
  if (comments.length > 1) return comments.map((from, at) => ({ from: at === 0 ? 0 : from, to: ends(comments, at), above: [] }));
  return [{ from: 0, to: records.length, above: [] }];
}
