// The note of a fit: its points line by line, which sum to it, what is unknown, and the priority that comes of it.
//   Fit 58 of 100 / 30 to 100 once all is known; 58 % of the profile is known. / +29  Right industry: Metal / +29  Right size: 120 /
//   Find out next: Right place (28), New line planned (14) / Priority 2: fit x potential = 290,000 EUR
import type { Fit, FitLimit, FitReason } from '../../domain/icp/types';
import { unitsOf } from '../../domain/money/unitsOf';
import type { AccountResult, Plan } from '../../domain/plan/types';
import { icpText } from '../../text/icp';
import type { Lang } from '../../text/lang';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';

/** A note is read in a small box: the lines of the heaviest reasons, the rest as one sum. */
const LINES = 12;
const ASKED = 5;

const signedText = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '±0');

const lineOf = ({ rule, kind, state, points, value }: FitReason, lang: Lang): string => {
  const { receipt, limits } = icpText[lang];
  const name = rule === null ? limits[kind as FitLimit] : state === 'fails' ? receipt.fails({ rule }) : rule;
  const said = value === null ? '' : typeof value === 'number' ? numberText(value, Number.isInteger(value) ? 0 : 1, lang) : value;
  return receipt.line({ points: signedText(points), rule: name, value: said });
};

const linesOf = (reasons: readonly FitReason[], lang: Lang): string[] => {
  if (reasons.length <= LINES) return reasons.map((reason) => lineOf(reason, lang));
  // limits close the sum and stay; of the rules the heaviest
  const limits = reasons.filter(({ rule }) => rule === null);
  const rules = reasons.filter(({ rule }) => rule !== null);
  const shown = rules
    .slice()
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, LINES - limits.length - 1);
  const rest = rules.filter((reason) => shown.indexOf(reason) < 0);
  const points = rest.reduce((sum, reason) => sum + reason.points, 0);
  const more = icpText[lang].receipt.more({ points: signedText(points), lines: String(rest.length) });
  return rules
    .filter((reason) => shown.indexOf(reason) >= 0)
    .map((reason) => lineOf(reason, lang))
    .concat(
      more,
      limits.map((reason) => lineOf(reason, lang)),
    );
};

const priorityLine = ({ rank, priority, unranked }: AccountResult, { priorityBasis, currency }: Plan, lang: Lang): string => {
  const { receipt } = icpText[lang];
  if (rank === null || priority === null) return unranked === null ? '' : receipt.unranked[unranked];
  const place = { rank: String(rank) };
  if (priorityBasis === 'fit') return receipt.byFit(place);
  return priorityBasis === 'value'
    ? receipt.byValue(place)
    : receipt.priority({ ...place, value: valueText(unitsOf(priority), 'money', lang, currency) });
};

const headLines = ({ fit, low, high, known }: Fit, lang: Lang): string[] => {
  const { receipt } = icpText[lang];
  const range = receipt.range({ low: String(low), high: String(high), known: String(Math.round(100 * known)) });
  return low === high ? [receipt.title({ fit: String(fit) })] : [receipt.title({ fit: String(fit) }), range];
};

/** Blank where there is no profile, and where nothing is known: the cell beside it says what to find out. */
export const fitReceipt = (account: AccountResult, plan: Plan, lang: Lang): string => {
  const { fit } = account;
  if (fit === null || fit.fit === null) return '';
  const { receipt } = icpText[lang];
  const asked = fit.unknown.slice(0, ASKED).map(({ rule, points }) => receipt.asked({ rule, points: String(points) }));
  return headLines(fit, lang)
    .concat(linesOf(fit.reasons, lang), asked.length > 0 && fit.verdict !== 'anti' ? receipt.unknown({ rules: asked.join(', ') }) : [])
    .concat(priorityLine(account, plan, lang))
    .filter((line) => line !== '')
    .join('\n');
};
