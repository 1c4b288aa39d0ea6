// What Stirling's formula misses: stirlingError(10) = 0.00833056343336287, so that
// ln 9! = 9.5 ln 10 - 10 + ln(2 pi)/2 + 0.00833... Binomial and Poisson terms built from it keep all digits for large counts.
const SERIES_FROM = 15;

export const stirlingError = (x: number): number => {
  let shifted = 0;
  let z = x;
  // at most 15 rounds: stirlingError(z) = stirlingError(z + 1) + (z + 1/2) ln(1 + 1/z) - 1
  for (; z < SERIES_FROM; z += 1) shifted += (z + 0.5) * Math.log1p(1 / z) - 1;
  const q = 1 / (z * z);
  return shifted + (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / z;
};
