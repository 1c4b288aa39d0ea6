import { committeeCoverage } from '../domain/people/committeeCoverage';
import { alignedRanges } from './arguments/alignedRanges';
import { inShape } from './arguments/inShape';
import { readSingle } from './arguments/readSingle';
import type { Result } from './cellValue';

const NAME = 'COMMITTEE_COVERAGE';

/**
 * How much of each account's buying committee you know: deciders on your list divided by the deciders needed, at most 1 (format the
 * cells as percentages).
 *
 * @param {range} accounts Companies to answer for. A blank stays blank.
 * @param {range} peoplesAccounts Company of each person on your list, one row per person. Companies are matched by company key.
 * @param {range} peoplesRoles Role of each person in the same rows, such as decision maker. A blank role is unknown and does not count.
 * @param {number} needed Optional: deciders needed per account. Left out or blank counts as 3; 0 gives blanks.
 * @return {range} The share known, from 0 to 1, in the shape of the accounts.
 * @example
 * =COMMITTEE_COVERAGE({"Kone"; "Neste"}, {"Kone Oyj"; "KONE"; "Neste"}, {"Decision maker"; "päättäjä"; "Influencer"}, 4) → {0.5; 0}
 * @remarks
 * On average 3 to 6 deciders take part in a purchase, and several influencers: knowing only the CEO is the common mistake.
 * Roles that mean a decider, however capitalised or hyphenated: decision maker, decisionmaker, decider, key decider, key decision maker, final decision maker, economic buyer, päättäjä, avainpäättäjä, päätöksentekijä, päätöksen tekijä, lopullinen päättäjä, taloudellinen päättäjä.
 * Several roles in one cell are parted by a comma, semicolon, slash or brackets; one of them is enough. A title such as CEO is no role.
 * Each row counts as one person; an account without people has 0. An empty list of people gives blanks.
 * @source S3, rules 30, 32 and 36
 * @customfunction
 */
export function COMMITTEE_COVERAGE(accounts: unknown, peoplesAccounts: unknown, peoplesRoles: unknown, needed?: unknown): Result {
  const table = alignedRanges([NAME, 'accounts:text'], [accounts]);
  const people = alignedRanges([NAME, "people's accounts:text", "people's roles:text"], [peoplesAccounts, peoplesRoles]);
  const enough = readSingle(NAME, 'needed:count=3', needed);
  const [companies, roles] = people.columns;
  const known = companies.map((account, i) => ({ account, role: roles[i] }));
  const shares = people.filled.indexOf(1) < 0 ? [] : committeeCoverage(table.columns[0], known, enough);
  return inShape(table, (i) => shares[i] ?? '');
}
