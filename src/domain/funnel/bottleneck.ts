import type { FunnelRate } from './funnelRates';

// The step that lags most behind what it should be. 5 of 100 against a benchmark of 20 % lags four times, 30 of 100 against 60 % twice;
// their upper limits, 11.2 % and 39.6 %, lie below the benchmarks, so bottleneck([null, fiveOf100, thirtyOf100], [null, 0.2, 0.6]) = 1.

/** The stage, or -1: without a benchmark, or without an upper limit below it, there is no mark. The first of equals. */
export const bottleneck = (rates: readonly (FunnelRate | null)[], benchmarks: readonly (number | null)[]): number => {
  let worst = -1;
  let most = 0;
  rates.forEach((step, stage) => {
    const benchmark = benchmarks[stage];
    if (step === null || benchmark === null || step.high >= benchmark || benchmark / step.rate <= most) return;
    worst = stage;
    most = benchmark / step.rate;
  });
  return worst;
};
