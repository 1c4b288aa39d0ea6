import { countTargetVisits } from '../domain/visits/targetVisits';
import { alignedRanges } from './arguments/alignedRanges';
import { readSingle } from './arguments/readSingle';
import { textsIn } from './arguments/textsIn';
import type { Result } from './cellValue';

const NAME = 'MEANINGFUL_VISITS';

/**
 * How many visits to your site mattered: sessions from identified target companies that looked at enough pages for long enough, by
 * default at least 2 pages and 30 seconds.
 *
 * @param {range} companies Company of each session, as the visitor identification names it. A blank company was not identified and never counts.
 * @param {range} pages Pages seen in each session, in the same rows. A blank is unknown: the session does not count.
 * @param {range} seconds Length of each session: seconds, a duration, or a text such as 30 s, 3 min 25 s or 0:03:25. A blank is unknown: the session does not count.
 * @param {range} targets Optional: list of target companies, matched by company key. Left out or blank counts every identified company.
 * @param {number} minimumPages Optional: fewest pages of a meaningful session. Left out or blank counts as 2.
 * @param {number} minimumSeconds Optional: shortest length of a meaningful session, written as in seconds. Left out or blank counts as 30.
 * @return {number} The number of meaningful sessions; blank where there are no sessions at all.
 * @example
 * =MEANINGFUL_VISITS({"KONE"; "Neste Oyj"; "Kone Oyj"; ""}, {3; 5; 2; 4}, {50; "3 min 25 s"; "0:00:29"; 60}) → 2
 * =MEANINGFUL_VISITS({"KONE"; "Neste Oyj"; "Kone Oyj"; ""}, {3; 5; 2; 4}, {50; "3 min 25 s"; "0:00:29"; 60}, {"Kone"; "Wärtsilä"}, 2, 20) → 2
 * @remarks
 * Both conditions must hold: many pages in a few seconds, or one page for long, is no meaningful visit.
 * A text of two parts such as 00:30 is an error, because Sheets reads it as 30 minutes: write 0:00:30 or 30 s. A cell formatted as a duration or time is read by its value.
 * No tool identifies every visitor, so the count is an indicator to follow over time, not all visits there were.
 * @source S0, rules 125 to 131 and 149
 * @customfunction
 */
export function MEANINGFUL_VISITS(
  companies: unknown,
  pages: unknown,
  seconds: unknown,
  targets?: unknown,
  minimumPages?: unknown,
  minimumSeconds?: unknown,
): Result {
  const { filled, columns } = alignedRanges([NAME, 'companies:text', 'pages:count', 'seconds:seconds'], [companies, pages, seconds]);
  const wanted = textsIn(NAME, 'targets', targets);
  const rules = {
    meaningful_pages: readSingle(NAME, 'minimum pages:count=2', minimumPages),
    meaningful_seconds: readSingle(NAME, 'minimum seconds:seconds=30', minimumSeconds),
  };
  if (filled.indexOf(1) < 0) return '';
  const visits = columns[0].map((company, i) => ({ company, pages: columns[1][i], seconds: columns[2][i] }));
  return countTargetVisits(visits, wanted.length === 0 ? null : wanted, rules);
}
