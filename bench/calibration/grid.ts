// Where calibration is measured: numbers of cases and true rates, at a confidence of 95 %.
export const CONFIDENCE = 0.95;
export const CASES = [5, 10, 20, 50, 100, 200];
export const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

const STEPS = 1960;
/** 0.01, 0.0105 .. 0.99: even steps, so that their plain mean is the mean over p */
export const FINE_RATES = Array.from({ length: STEPS + 1 }, (_, i) => 0.01 + (0.98 * i) / STEPS);

/** the means behind Poisson counts */
export const MEANS = [0.1, 0.5, 1, 2, 3, 5, 10, 20, 50, 100];
export const FINE_MEANS = Array.from({ length: 2000 }, (_, i) => 0.05 * (i + 1));
