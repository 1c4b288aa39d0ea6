// A score explained: '35 points: fit 20, engagement 15', then '+20 Title holds, CFO' and '+15 Download, 2 times, newest 2026-02-14'. The
// lines' points make the score exactly; a note holds at most eight of them and says what the others give together.
import type { Reason, Score, ScoreRule } from '../../domain/scoring/types';
import type { Lang } from '../../text/lang';
import { scoringText } from '../../text/scoring';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';
import { ruleName } from './ruleWords';

export const NOTE_LINES = 8;
const LONGEST_NAME = 60;

export interface ReasonLine {
  readonly points: number;
  readonly text: string;
}

const whole = (value: number, lang: Lang): string => numberText(value, 0, lang);
export const signed = (value: number, lang: Lang): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${whole(Math.abs(value), lang)}`;
const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

export const reasonText = ({ rule, group, count, newest }: Reason, rules: readonly ScoreRule[], lang: Lang): string => {
  const words = scoringText[lang].receipt;
  if (rule < 0) return words.limit({ group: short(group) });
  const parts = [short(ruleName(rules[rule], lang))];
  if (count > 1) parts.push(words.times({ count: whole(count, lang) }));
  if (newest >= 0) parts.push(words.newest({ day: dayText(newest, lang) }));
  return parts.join(', ');
};

export const reasonLines = ({ reasons }: Score, rules: readonly ScoreRule[], lang: Lang): ReasonLine[] =>
  reasons.map((reason) => ({ points: reason.points, text: reasonText(reason, rules, lang) }));

export const receiptHead = ({ total, fit, engagement }: Score, lang: Lang): string =>
  scoringText[lang].receipt.head({ total: whole(total, lang), fit: whole(fit, lang), engagement: whole(engagement, lang) });

interface Rules {
  readonly rules: readonly ScoreRule[];
  readonly version: number | null;
}

export const receiptNote = (score: Score, { rules, version }: Rules, lang: Lang): string => {
  const words = scoringText[lang].receipt;
  const all = reasonLines(score, rules, lang);
  const shown = all.length > NOTE_LINES ? all.slice(0, NOTE_LINES - 1) : all;
  const rest = all.slice(shown.length);
  const more = rest.length === 0 ? [] : [words.more({ count: whole(rest.length, lang), points: signed(sumOf(rest), lang) })];
  const lines = all.length === 0 ? [words.none] : shown.map(({ points, text }) => `${signed(points, lang)} ${text}`);
  const versions = version === null ? [] : [words.version({ version: String(version) })];
  return [receiptHead(score, lang), ...lines, ...more, ...versions].join('\n');
};

const sumOf = (lines: readonly ReasonLine[]): number => lines.reduce((sum, { points }) => sum + points, 0);
