// A set of rules as text, to be kept as a version and put back: one rule a line of JSON, in the columns' order. Where the rules stand in the
// sheet is no part of it: ["", "download", "", "", 10, "each", 20, 30, "content", 40, true, "Maija", "2026-03-02", "agreed with sales"].
import { SIGNALS } from './signals';
import type { ScoreRule, SignalId } from './types';

type Line = [
  name: string,
  signal: string,
  of: string,
  value: string,
  points: number,
  counting: string,
  cap: number | null,
  halfLife: number | null,
  group: string,
  groupCap: number | null,
  on: boolean,
  author: string,
  date: string,
  reason: string,
];

const lineOf = (rule: ScoreRule): Line => [
  rule.name,
  rule.signal,
  rule.of,
  rule.value,
  rule.points,
  rule.counting,
  rule.cap,
  rule.halfLife,
  rule.group,
  rule.groupCap,
  rule.on,
  rule.author,
  rule.date,
  rule.reason,
];

export const ruleSetText = (rules: readonly ScoreRule[]): string => `[${rules.map((rule) => JSON.stringify(lineOf(rule))).join(',\n')}]`;

const ruleOf = (line: Line, at: number): ScoreRule | null => {
  if (!Array.isArray(line) || line.length !== 14 || !SIGNALS[line[1] as SignalId]) return null;
  const [name, signal, of, value, points, counting, cap, halfLife, group, groupCap, on, author, date, reason] = line;
  const counts = counting === 'once' || counting === 'each';
  if (typeof points !== 'number' || !counts) return null;
  const shared = { row: at, name, signal: signal as SignalId, of, value, points, counting, group, author, date, reason };
  return { ...shared, cap, halfLife, groupCap, on } as ScoreRule;
};

/** Null where the text is no set of rules, someone having edited it. */
export const ruleSetOf = (text: string): ScoreRule[] | null => {
  let lines: unknown;
  try {
    lines = JSON.parse(text);
  } catch (_) {
    return null;
  }
  if (!Array.isArray(lines)) return null;
  const rules = lines.map((line, at) => ruleOf(line as Line, at));
  return rules.every((rule) => rule !== null) ? (rules as ScoreRule[]) : null;
};
