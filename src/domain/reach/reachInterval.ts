import { hypergeometricLimits, type PartlyObserved } from '../statistics/hypergeometricLimits';

// What is known of the reach of a named audience when only some of its members can be observed. 60 members, 20 observed, 8 of them reached:
// reachInterval({ population: 60, observed: 20, reached: 8 }, 0.95) = [0.4, 14 / 60, 36 / 60, 8 / 60, 48 / 60], the share among the observed,
// its exact limits for all 60, and what holds whatever the other 40 are: none of them reached, or all.
// Where the share lies between two whole numbers of members it may miss the limits by less than one member; they are then the share:
// of 101 members, 100 observed and 99 of them reached, only 100 reached members are possible, 99.01 %, so the low limit is the share, 99 %.
export const reachInterval = (seen: PartlyObserved, confidence: number): [share: number, low: number, high: number, worst: number, best: number] => {
  const { population, observed, reached } = seen;
  const share = reached / observed;
  const [low, high] = hypergeometricLimits(seen, confidence);
  const limits: [number, number] = [Math.min(low / population, share), Math.max(high / population, share)];
  return [share, ...limits, reached / population, (reached + population - observed) / population];
};
