// A score from rules and what they found. Downloads on two days, one today and one 30 days ago, at 10 points each with a half-life of 30
// days: 10 + 5 = 15. A rule "title holds CFO" gives 20: fit 20, engagement 15, in all 35 for two reasons. Where downloads and visits are one
// group of at most 20, and visits gave 8, the limit takes 3 back and is a reason of its own: 20 + 15 + 8 - 3 = 40.
// Points of a rule are summed in millionths, held to the rule's limit and rounded once to whole points, so that a score is exactly the sum
// of its reasons.
import type { Day } from '../plan/types';
import { fadedPoints, MICRO, wholeOf } from './fadedPoints';
import { partOf } from './signals';
import type { Hit, Reason, Score, ScorePart, ScoreRule } from './types';

const within = (value: number, limit: number | null): number => (limit === null ? value : Math.max(-limit, Math.min(limit, value)));

/** Events of the asked day and before; facts without a day always. */
const upTo = (hits: readonly Hit[], asOf: Day): readonly Hit[] => hits.filter(({ day, count }) => day <= asOf && count > 0);

/** Of several events on its day a rule that counts once takes one. */
const counted = (rule: ScoreRule, hits: readonly Hit[]): readonly Hit[] => {
  if (rule.counting === 'each' || hits.length === 0) return hits;
  // a fact without a day does not fade: it is worth the most
  const newest = hits.reduce((best, hit) => (best.day < 0 || (hit.day >= 0 && hit.day <= best.day) ? best : hit));
  return [{ day: newest.day, count: 1 }];
};

const reasonOf = (rule: ScoreRule, at: number, hits: readonly Hit[], asOf: Day): Reason => {
  const taken = counted(rule, upTo(hits, asOf));
  const micro = taken.reduce((sum, { day, count }) => sum + count * fadedPoints(rule.points, day < 0 ? 0 : asOf - day, rule.halfLife), 0);
  return {
    part: partOf(rule.signal),
    rule: at,
    group: rule.group,
    points: wholeOf(within(micro, rule.cap === null ? null : Math.round(rule.cap * MICRO)) / MICRO),
    count: taken.reduce((sum, { count }) => sum + count, 0),
    newest: taken.reduce((newest, { day }) => Math.max(newest, day), -1),
  };
};

/** The limit of each group: the first that its rules state. */
const groupCaps = (rules: readonly ScoreRule[]): Map<string, number> => {
  const caps = new Map<string, number>();
  for (const { on, group, groupCap } of rules) if (on && group !== '' && groupCap !== null && !caps.has(group)) caps.set(group, wholeOf(groupCap));
  return caps;
};

/** A group may reach over both halves of the score: each half is held to the limit on its own. */
const overLimit = (reasons: readonly Reason[], caps: ReadonlyMap<string, number>): Reason[] => {
  const found: Reason[] = [];
  caps.forEach((cap, group) => {
    for (const part of ['fit', 'engagement'] as const) {
      const own = reasons.filter((reason) => reason.group === group && reason.part === part);
      const sum = own.reduce((all, { points }) => all + points, 0);
      const back = within(sum, cap) - sum;
      if (back !== 0) found.push({ part, rule: -1, group, points: back, count: own.length, newest: -1 });
    }
  });
  return found;
};

const sumOf = (reasons: readonly Reason[], part: ScorePart): number =>
  reasons.reduce((sum, reason) => (reason.part === part ? sum + reason.points : sum), 0);

/** Most points first, then by the rules' order; limits after the rules that they hold. */
const byWeight = (a: Reason, b: Reason): number =>
  Number(a.rule < 0) - Number(b.rule < 0) || b.points - a.points || a.rule - b.rule || (a.group < b.group ? -1 : a.group > b.group ? 1 : 0);

/** `hitsOf`: what a rule, by its position, found of the subject. */
export const scoreOf = (rules: readonly ScoreRule[], hitsOf: (rule: number) => readonly Hit[], asOf: Day): Score => {
  const given = rules
    .map((rule, at) => (rule.on ? reasonOf(rule, at, hitsOf(at), asOf) : null))
    .filter((reason): reason is Reason => reason !== null && reason.points !== 0);
  const reasons = given.concat(overLimit(given, groupCaps(rules))).sort(byWeight);
  const [fit, engagement] = [sumOf(reasons, 'fit'), sumOf(reasons, 'engagement')];
  return { fit, engagement, total: fit + engagement, reasons };
};

export const NO_SCORE: Score = { fit: 0, engagement: 0, total: 0, reasons: [] };
