// Scores subjects by one set of rules. Kaskitek at 42 points today and 30 a fortnight ago rises by 12: the same rules and facts are read as
// of both days, so the answer does not depend on when a build was made (#96: how much, which way, how good a fit).
import type { Day } from '../plan/types';
import type { ScoreFacts, Subject } from './facts';
import { ruleFinders } from './ruleFinder';
import { NO_SCORE, scoreOf } from './scoreOf';
import type { Direction, Score, ScoreRule } from './types';

export interface Movement {
  /** points gained in the days before; negative = cooler */
  readonly change: number;
  readonly direction: Direction;
  /** engagement events counted */
  readonly quantity: number;
}
export interface Scorer {
  readonly score: (subject: Subject, asOf: Day) => Score;
  readonly movement: (subject: Subject, now: Score) => Movement;
}

/** `rules`: those that count; positions are kept, so that a reason names its rule. */
export const scorerOf = (rules: readonly ScoreRule[], facts: ScoreFacts): Scorer => {
  const finders = ruleFinders(rules, facts);
  const { today, settings } = facts.basis;
  const score = (subject: Subject, asOf: Day): Score =>
    rules.length === 0 ? NO_SCORE : scoreOf(rules, (rule) => finders[rule](subject, asOf), asOf);
  return {
    score,
    movement: (subject, now) => {
      const change = now.total - score(subject, today - settings.score_change_days).total;
      const quantity = now.reasons.reduce(
        (sum, { part, rule, count, newest }) => (part === 'engagement' && rule >= 0 && newest >= 0 ? sum + count : sum),
        0,
      );
      return { change, direction: change > 0 ? 'up' : change < 0 ? 'down' : 'level', quantity };
    },
  };
};
