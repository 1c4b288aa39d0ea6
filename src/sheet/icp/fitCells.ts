// The fit of an account in a row: 58, place 4, '◔ not all known, 30–100: + Right industry, Right size; ? Right place'.
import type { Fit, FitReason } from '../../domain/icp/types';
import type { AccountResult } from '../../domain/plan/types';
import { icpText } from '../../text/icp';
import type { Lang } from '../../text/lang';
import type { Cell } from '../model';

/** Names that a cell has room for; the receipt has them all. */
const NAMED = 3;

const listed = (names: readonly string[], lang: Lang): string => {
  const shown = names.slice(0, NAMED);
  const left = names.length - shown.length;
  return (left > 0 ? shown.concat(icpText[lang].why.more({ count: String(left) })) : shown).join(', ');
};

const namesOf = (reasons: readonly FitReason[], holds: (reason: FitReason) => boolean): string[] =>
  reasons.filter((reason) => reason.rule !== null && holds(reason)).map(({ rule }) => rule!);

/** Why the fit is what it is, most telling first. */
export const fitWhy = ({ verdict, low, high, fit, reasons, unknown }: Fit, lang: Lang): string => {
  const { verdicts, why } = icpText[lang];
  const against = namesOf(reasons, ({ state, kind, points }) => state === 'holds' && (points < 0 || kind === 'anti'));
  const fails = namesOf(reasons, ({ state }) => state === 'fails');
  const holds = namesOf(reasons, ({ state, points }) => state === 'holds' && points > 0);
  const asked = verdict === 'anti' ? [] : unknown.map(({ rule }) => rule);
  const grounds = [
    fails.length > 0 ? why.fails({ rules: listed(fails, lang) }) : '',
    against.length > 0 ? why.against({ rules: listed(against, lang) }) : '',
    holds.length > 0 ? why.holds({ rules: listed(holds, lang) }) : '',
    asked.length > 0 ? why.unknown({ rules: listed(asked, lang) }) : '',
  ].filter((part) => part !== '');
  const range = fit !== null && low !== high ? `${low}–${high}` : '';
  return why.with({ verdict: verdicts[verdict], range, grounds: grounds.join('; ') });
};

export const fitCells = ({ fit, rank }: AccountResult, lang: Lang): Record<string, Cell> => ({
  fit: fit === null ? null : fit.fit,
  priority: rank,
  fit_why: fit === null ? null : fitWhy(fit, lang),
  fit_code: fit === null ? null : fit.verdict,
});
