// The predictive score: which open accounts look like those that were won, learnt from the own won and lost ones by Firth's regression.
// With 12 won and 14 lost at most floor(12 / 5) = 2 features are taken up, the first two of the list that are known of every case and are
// not the same for all; the list is fixed beforehand, so the outcome chooses nothing. An account's chance is explained by its terms:
// average account -0.154, fit 80 +0.612, 12 in-touches +0.430 are log-odds of 0.888, a chance of 70.8 %.
// It abstains below 10 won and 10 lost, and wherever it does no better on cases that it has not seen than their share of won ones.
import { firth } from '../statistics/firth';
import { type LeaveOneOut, leaveOneOut } from '../statistics/leaveOneOut';
import { normalQuantile } from '../statistics/normalQuantile';
import { predictorError } from '../statistics/predictorError';
import type { ClosedAccounts } from './closedAccounts';
import type { ScoreFacts, Subject } from './facts';
import { wholeOf } from './fadedPoints';
import { FEATURES, type FeatureId, type FeatureValues, featuresOf, scaledOf } from './features';
import { knownFrom } from './knownFrom';

export const LEAST_OUTCOMES = 10;
const OUTCOMES_PER_FEATURE = 5;

/** too_few: of won or lost accounts; no_features: nothing tells them apart; no_better: not better than the share of won ones */
export type PredictiveState = 'offered' | 'too_few' | 'no_features' | 'no_better';

export interface Term {
  /** null = an account with average figures */
  readonly feature: FeatureId | null;
  /** null = not known: reckoned as average */
  readonly value: number | null;
  /** thousandths of log-odds */
  readonly milli: number;
}
export interface Prediction {
  readonly chance: number;
  readonly low: number;
  readonly high: number;
  /** thousandths: the sum of the terms */
  readonly logOdds: number;
  readonly terms: readonly Term[];
}
export interface Predictive {
  readonly state: PredictiveState;
  readonly won: number;
  readonly lost: number;
  readonly needWon: number;
  readonly needLost: number;
  /** closed accounts left out: no day, or closed before the first touch and visit that is known */
  readonly leftOut: number;
  readonly features: readonly FeatureId[];
  readonly check: LeaveOneOut | null;
  /** by position of the account; none unless offered */
  readonly of: ReadonlyMap<number, Prediction>;
}

interface Case {
  readonly won: boolean;
  readonly values: FeatureValues;
}

const casesOf = (facts: ScoreFacts, accounts: readonly Subject[], closed: ClosedAccounts): Case[] => {
  const from = knownFrom(facts);
  return closed.cases
    .filter(({ day }) => day - 1 >= from)
    .map(({ account, won, day }) => ({ won, values: featuresOf(facts, accounts[account], day - 1) }));
};

const usable = (cases: readonly Case[]): FeatureId[] =>
  FEATURES.filter((feature) => {
    const values = cases.map(({ values: of }) => of[feature]);
    return values.every((value) => value !== null) && values.some((value) => value !== values[0]);
  });

const rowOf = (features: readonly FeatureId[], values: FeatureValues, means: readonly number[]): number[] =>
  features.map((feature, at) => (values[feature] === null ? means[at] : scaledOf(feature, values[feature]!)));

const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const better = ({ accuracy, brier, baseAccuracy, baseBrier }: LeaveOneOut): boolean => brier < baseBrier && accuracy >= baseAccuracy;

interface Learnt {
  readonly features: readonly FeatureId[];
  readonly rows: readonly (readonly number[])[];
  readonly means: readonly number[];
  readonly coefficients: readonly number[];
  readonly errorOf: (row: readonly number[]) => number;
}

const learn = (features: readonly FeatureId[], rows: readonly (readonly number[])[], won: readonly boolean[]): Learnt => {
  const means = features.map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
  const fit = firth(rows, won)!;
  return { features, rows, means, coefficients: fit.coefficients, errorOf: predictorError(rows, fit.chances) };
};

const predict = ({ features, means, coefficients, errorOf }: Learnt, values: FeatureValues, confidence: number): Prediction => {
  const row = rowOf(features, values, means);
  const average = coefficients[0] + means.reduce((sum, mean, at) => sum + mean * coefficients[at + 1], 0);
  const terms: Term[] = [{ feature: null, value: null, milli: wholeOf(1000 * average) }];
  features.forEach((feature, at) => {
    terms.push({ feature, value: values[feature], milli: wholeOf(1000 * coefficients[at + 1] * (row[at] - means[at])) });
  });
  const logOdds = terms.reduce((sum, { milli }) => sum + milli, 0);
  const reach = normalQuantile(0.5 + 0.5 * confidence) * errorOf(row);
  return { chance: chanceOf(logOdds / 1000), low: chanceOf(logOdds / 1000 - reach), high: chanceOf(logOdds / 1000 + reach), logOdds, terms };
};

/** `accounts`: as subjects, by position. */
export const predictiveOf = (facts: ScoreFacts, accounts: readonly Subject[], closed: ClosedAccounts): Predictive => {
  const { today, settings } = facts.basis;
  const cases = casesOf(facts, accounts, closed);
  const outcomes = cases.map(({ won }) => won);
  const won = outcomes.filter(Boolean).length;
  const lost = cases.length - won;
  const none = {
    won,
    lost,
    needWon: Math.max(0, LEAST_OUTCOMES - won),
    needLost: Math.max(0, LEAST_OUTCOMES - lost),
    leftOut: closed.cases.length - cases.length + closed.undated,
    features: [],
    check: null,
    of: new Map(),
  };
  if (none.needWon > 0 || none.needLost > 0) return { ...none, state: 'too_few' };
  const features = usable(cases).slice(0, Math.floor(Math.min(won, lost) / OUTCOMES_PER_FEATURE));
  if (features.length === 0) return { ...none, state: 'no_features' };
  const rows = cases.map(({ values }) => rowOf(features, values, []));
  const check = leaveOneOut(rows, outcomes)!;
  if (!better(check)) return { ...none, state: 'no_better', features, check };
  const learnt = learn(features, rows, outcomes);
  const of = new Map<number, Prediction>();
  accounts.forEach((subject, at) => {
    if (!closed.customers.has(at)) of.set(at, predict(learnt, featuresOf(facts, subject, today), settings.confidence));
  });
  return { ...none, state: 'offered', features, check, of };
};
