// How imports of a tab lie to each other in time. Same vendor, report, ad account, level and grain: the newer one replaces what it contains,
// daily rows day by day. Any other overlap of the same vendor and ad account is never summed: the newer counts, but a list that is cut at 25
// companies never in place of a report of all of them.
import type { ImportRow } from '../reading/readImports';
import { sliceText } from '../reading/readImports';

const isKnown = ({ start, end }: ImportRow): boolean => start >= 0 && end >= 0;
const overlapInTime = (a: ImportRow, b: ImportRow): boolean => isKnown(a) && isKnown(b) && a.start <= b.end && b.start <= a.end;
const sameSlice = (a: ImportRow, b: ImportRow): boolean => a.tab === b.tab && sliceText(a.slice) === sliceText(b.slice);
const sameSource = (a: ImportRow, b: ImportRow): boolean =>
  a.tab === b.tab && a.slice.vendor === b.slice.vendor && a.slice.adAccount === b.slice.adAccount;

/** All rows of `old` go: they lie within the newer one. */
export function isContained(old: ImportRow, newer: ImportRow): boolean {
  if (!sameSlice(old, newer)) return false;
  return isKnown(old) && isKnown(newer) ? newer.start <= old.start && old.end <= newer.end : !isKnown(old) && !isKnown(newer);
}
/** The days of `newer` replace the same days of `old`. */
export const isDaily = (old: ImportRow, newer: ImportRow): boolean =>
  sameSlice(old, newer) && newer.slice.grain === 'day' && overlapInTime(old, newer);
/** LinkedIn's demographics: 580 of 13,294 impressions in one account */
const CUT_LISTS: readonly string[] = ['demographics_report', 'demographics_list'];
const isCut = ({ slice }: ImportRow): boolean => CUT_LISTS.includes(slice.report);
const outranks = (a: ImportRow, b: ImportRow): boolean => (isCut(a) === isCut(b) ? a.id > b.id : isCut(b));
/** Both stand, and on the days that both cover only `newer` counts. */
export const isShadowed = (old: ImportRow, newer: ImportRow): boolean =>
  outranks(newer, old) && sameSource(old, newer) && overlapInTime(old, newer) && !isDaily(old, newer);
