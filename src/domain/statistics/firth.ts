import { choleskyFactor } from './choleskyFactor';
import { type Design, designOf } from './designOf';
import { triangleSolve } from './triangleSolve';
import { triangleSolveBack } from './triangleSolveBack';

// Which features go with success, learnt from few cases: logistic regression with Firth's penalty (Firth 1993; Heinze and Schemper 2002).
// Four lost deals with 1, 2, 3 and 4 visits, four won ones with 5, 6, 7 and 8: plain logistic regression has no answer, its slope grows
// without end. firth([[1], [2], ..., [8]], [false, false, false, false, true, true, true, true]) has slope 1.03 and gives 50 % at 4.5 visits.
// The penalty is the information's determinant (Jeffreys), which falls where all chances near 0 or 1: the estimates stay finite.
export interface FirthFit {
  /** the constant, then one per feature; 0 for a feature that says nothing new beside the earlier ones */
  readonly coefficients: readonly number[];
  /** per case, of success */
  readonly chances: readonly number[];
  readonly converged: boolean;
}

interface State {
  readonly chances: readonly number[];
  readonly factor: readonly (readonly number[])[];
  readonly penalised: number;
}

const ROUNDS = 200;
const HALVINGS = 40;
const LONGEST_STEP = 5; // in standard deviations of a feature
const DONE = 1e-9;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, at) => sum + value * b[at], 0);

const stateAt = (rows: Design['rows'], won: readonly boolean[], beta: readonly number[]): State => {
  const information = beta.map(() => beta.map(() => 0));
  let penalised = 0;
  const chances = rows.map((row, at) => {
    const t = dot(row, beta);
    const odds = Math.exp(-Math.abs(t));
    penalised -= Math.log1p(odds) + (won[at] === t > 0 ? 0 : Math.abs(t));
    const weight = odds / (1 + odds) ** 2;
    for (let i = 0; i < row.length; i++) for (let j = 0; j <= i; j++) information[i][j] += weight * row[i] * row[j];
    return t > 0 ? 1 / (1 + odds) : odds / (1 + odds);
  });
  const factor = choleskyFactor(information, 0);
  for (let i = 0; i < beta.length; i++) penalised += Math.log(factor[i][i]);
  return { chances, factor, penalised };
};

/**
 * Newton's step towards the largest penalised likelihood. With the leverages held still the penalty is half a leverage of further won and
 * of further lost cases, so each case counts 1 + leverage times in the curvature.
 */
const stepFrom = (rows: Design['rows'], won: readonly boolean[], { chances, factor }: State): number[] => {
  const score = rows[0].map(() => 0);
  const curvature = rows[0].map(() => rows[0].map(() => 0));
  rows.forEach((row, at) => {
    const chance = chances[at];
    const half = triangleSolve(factor, row);
    const weight = chance * (1 - chance);
    const leverage = weight * dot(half, half);
    const pull = (won[at] ? 1 - chance : -chance) + leverage * (0.5 - chance);
    for (let i = 0; i < row.length; i++) {
      score[i] += row[i] * pull;
      for (let j = 0; j <= i; j++) curvature[i][j] += (1 + leverage) * weight * row[i] * row[j];
    }
  });
  const curved = choleskyFactor(curvature, 0);
  const step = triangleSolveBack(curved, triangleSolve(curved, score));
  const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return longest > LONGEST_STEP ? step.map((value) => (value * LONGEST_STEP) / longest) : step;
};

/** Back from standard deviations to the features' own units. */
const inOwnUnits = ({ place, means, scales }: Design, beta: readonly number[]): number[] => {
  const slopes = place.map((column, at) => (column < 0 ? 0 : beta[column] / scales[at]));
  return [slopes.reduce((constant, slope, at) => (slope === 0 ? constant : constant - slope * means[at]), beta[0])].concat(slopes);
};

/** Null without cases. */
export const firth = (features: readonly (readonly number[])[], won: readonly boolean[]): FirthFit | null => {
  if (features.length === 0) return null;
  const design = designOf(features);
  let beta = design.rows[0].map(() => 0);
  let state = stateAt(design.rows, won, beta);
  let converged = false;
  for (let round = 0; round < ROUNDS && !converged; round++) {
    let step = stepFrom(design.rows, won, state);
    let next = stateAt(
      design.rows,
      won,
      beta.map((value, at) => value + step[at]),
    );
    // a step too far makes the penalised likelihood fall: half of it, until it does not
    for (let halving = 0; halving < HALVINGS && !(next.penalised >= state.penalised - 1e-12 * Math.abs(state.penalised)); halving++) {
      step = step.map((value) => value / 2);
      next = stateAt(
        design.rows,
        won,
        beta.map((value, at) => value + step[at]),
      );
    }
    beta = beta.map((value, at) => value + step[at]);
    state = next;
    converged = step.every((value) => Math.abs(value) < DONE);
  }
  return { coefficients: inOwnUnits(design, beta), chances: state.chances, converged };
};
