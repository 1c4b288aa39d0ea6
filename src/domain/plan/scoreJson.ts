// Scores in the machine-readable plan. Kaskitek's 35 points are {"score": 35, "reasons": [{"points": 20, "text": "..."}, {"points": 15, ...}]}:
// the reasons sum to the score. Without rules the score is null and there are no reasons.
import type { Calibration } from '../scoring/calibration';
import type { Likeness } from '../scoring/likeness';
import type { Prediction } from '../scoring/predictive';
import type { ScoreResult, ScoreResults } from '../scoring/scoreResults';
import type { Reason, ScoreRule } from '../scoring/types';

export type ReasonText = (reason: Reason, rules: readonly ScoreRule[]) => string;

const bare: ReasonText = ({ rule, group }, rules) => (rule < 0 ? group : rules[rule].signal);

const reasonsJson = (result: ScoreResult | undefined, rules: readonly ScoreRule[], textOf: ReasonText) =>
  result ? result.score.reasons.map((reason) => ({ points: reason.points, text: textOf(reason, rules) })) : [];

const partsJson = (result: ScoreResult | undefined) => ({
  score_fit: result ? result.score.fit : null,
  score_engagement: result ? result.score.engagement : null,
  score_band: result ? result.band : null,
  score_rank: result ? result.rank : null,
  score_change: result ? result.change : null,
});

const chanceJson = (prediction: Prediction | undefined) =>
  prediction
    ? {
        value: prediction.chance,
        low: prediction.low,
        high: prediction.high,
        log_odds_milli: prediction.logOdds,
        terms: prediction.terms.map(({ feature, value, milli }) => ({ feature, value, milli })),
      }
    : null;

const likenessJson = (likeness: Likeness | undefined) => (likeness ? { points: likeness.points, terms: likeness.terms } : null);

/** By id of the account. */
export const accountScoreJson = (scores: ScoreResults, textOf: ReasonText = bare) => {
  const places = new Map(scores.ids.accounts.map((id, at): [string, number] => [id, at]));
  const byId = new Map(scores.accounts.map((result): [string, ScoreResult] => [result.id, result]));
  return (id: string) => {
    const [result, at] = [byId.get(id), places.get(id)];
    return {
      score: result ? result.score.total : null,
      reasons: reasonsJson(result, scores.rules, textOf),
      more: {
        ...partsJson(result),
        chance: at === undefined ? null : chanceJson(scores.predictive.of.get(at)),
        likeness: at === undefined ? null : likenessJson(scores.likeness.of.get(at)),
      },
    };
  };
};

export const leadScoresJson = (scores: ScoreResults, textOf: ReasonText = bare) =>
  scores.leads.map((result) => ({
    id: result.id,
    score: result.score.total,
    reasons: reasonsJson(result, scores.rules, textOf),
    ...partsJson(result),
  }));

const calibrationJson = ({ bands, won, lost, undated, auc, p, verdict }: Calibration) => ({ bands, won, lost, undated, auc, p, verdict });

export const scoringJson = ({ version, calibration, predictive, likeness }: ScoreResults) => ({
  rules_version: version,
  calibration: calibrationJson(calibration),
  predictive: {
    state: predictive.state,
    won: predictive.won,
    lost: predictive.lost,
    need_won: predictive.needWon,
    need_lost: predictive.needLost,
    left_out: predictive.leftOut,
    features: predictive.features,
    accuracy: predictive.check ? predictive.check.accuracy : null,
    base_accuracy: predictive.check ? predictive.check.baseAccuracy : null,
    brier: predictive.check ? predictive.check.brier : null,
    base_brier: predictive.check ? predictive.check.baseBrier : null,
  },
  likeness: { customers: likeness.customers, best: likeness.best },
});
