// What the figures are held against, one line each: { met: true, text: 'Wilson: ...' } is printed as "- met: Wilson: ...".
import type { AbOutcome } from './abTests';
import type { AccountCoverage } from './accountMeans';
import type { BackCoverage } from './backCalculations';
import { highest, lowest, mean } from './coverage';
import { CONFIDENCE } from './grid';
import type { AudienceCoverage } from './intervalsOfAudiences';
import type { CountCoverage } from './intervalsOfCounts';
import type { ShareCoverage } from './intervalsOfShares';
import type { FalseProjection } from './statusOfCounts';
import type { FalseStatus } from './statusOfShares';

export interface Goal {
  readonly met: boolean;
  readonly text: string;
}
export interface Measured {
  readonly wilson: readonly ShareCoverage[];
  readonly exact: readonly ShareCoverage[];
  readonly counts: CountCoverage;
  readonly audiences: readonly AudienceCoverage[];
  readonly status: readonly FalseStatus[];
  readonly projection: readonly FalseProjection[];
  readonly alike: readonly AbOutcome[];
  /** alike and different */
  readonly ab: readonly AbOutcome[];
  readonly back: readonly BackCoverage[];
  readonly accounts: readonly AccountCoverage[];
}

const SIDE = 0.5 * (1 - CONFIDENCE);
/** the sums and the tails are good to about 1e-12; a verdict may lie that far beyond its side */
const ROOM = 1e-9;
const percent = (share: number, digits = 2): string => (100 * share).toFixed(digits) + ' %';

export const goalLine = ({ met, text }: Goal): string => `- ${met ? 'met' : 'NOT met'}: ${text}`;

const neverBelow = (name: string, least: number): Goal => ({
  met: least >= CONFIDENCE - ROOM,
  text: `${name} never below ${percent(CONFIDENCE, 0)}: lowest ${percent(least, 3)}`,
});
const neverOver = (name: string, most: number, allowed: number): Goal => ({
  met: most <= allowed + ROOM,
  text: `${name} at most ${percent(allowed, 1)}: most ${percent(most)}`,
});

export const goals = ({ wilson, exact, counts, audiences, status, projection, alike, ab, back, accounts }: Measured): Goal[] => {
  const means = wilson.map((row) => row.mean);
  const inside = back.map((row) => row.inside);
  const meanRuns = lowest(accounts.map(({ runs }) => runs));
  const falseOnTrack = highest(accounts.flatMap(({ alike: one, heavier }) => [one.belowLow, heavier.belowLow]));
  return [
    {
      met: means.every((one) => Math.abs(one - CONFIDENCE) <= 0.01),
      text: `Wilson's mean coverage within 1 point of 95 % at every n: ${percent(lowest(means))} to ${percent(highest(means))}`,
    },
    neverBelow('Clopper-Pearson', lowest(exact.map((row) => row.lowest))),
    neverBelow('Garwood', counts.lowest),
    neverBelow('Hypergeometric limits', lowest(audiences.map((row) => row.lowest))),
    neverOver('KPI_STATUS, false "on track"', highest(status.map((row) => row.most.onTrack)), SIDE),
    neverOver('KPI_STATUS, false "off track"', highest(status.map((row) => row.most.offTrack)), SIDE),
    neverOver('Status of a count, false verdict of either kind', highest(projection.map((row) => Math.max(row.onTrack, row.offTrack))), SIDE),
    neverOver('AB_TEST, false winners at one look', highest(alike.map((row) => row.once / row.runs)), 1 - CONFIDENCE),
    neverOver('AB_TEST, false winners over 26 weekly looks', highest(alike.map((row) => row.weekly / row.runs)), 1 - CONFIDENCE),
    neverOver('AB_TEST, limits ever without the true difference', highest(ab.map((row) => row.outside / row.runs)), 1 - CONFIDENCE),
    {
      met: Math.abs(mean(inside) - CONFIDENCE) <= 0.01,
      text: `FUNNEL_BACKCALC's range, mean coverage within 1 point of 95 %: ${percent(mean(inside))}, from ${percent(lowest(inside))} to ${percent(highest(inside))}`,
    },
    {
      met: falseOnTrack <= SIDE + 3 * Math.sqrt((SIDE * (1 - SIDE)) / meanRuns),
      text: `Status of a mean per session, false "on track" at most ${percent(SIDE, 1)} within the error of ${meanRuns} runs ("off track" is never said): most ${percent(falseOnTrack)}`,
    },
  ];
};
