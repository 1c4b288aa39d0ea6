import { type Complex, complexLog1p } from './complexLog1p';

// stirlingError for complex z off the negative real axis: complexStirlingError([10, 0]) = [0.00833056343336287, 0].
const SERIES_FROM = 10;
const SERIES = [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

const series = (re: number, im: number): Complex => {
  const size = re * re + im * im;
  const inverseRe = re / size;
  const inverseIm = -im / size;
  const squareRe = inverseRe * inverseRe - inverseIm * inverseIm;
  const squareIm = 2 * inverseRe * inverseIm;
  let sumRe = 0;
  let sumIm = 0;
  for (const coefficient of SERIES) {
    const previous = sumRe;
    sumRe = sumRe * squareRe - sumIm * squareIm + coefficient;
    sumIm = previous * squareIm + sumIm * squareRe;
  }
  return [sumRe * inverseRe - sumIm * inverseIm, sumRe * inverseIm + sumIm * inverseRe];
};

export const complexStirlingError = ([from, im]: Complex): Complex => {
  let re = from;
  let shiftedRe = 0;
  let shiftedIm = 0;
  // at most 20 rounds: stirlingError(z) = stirlingError(z + 1) + (z + 1/2) ln(1 + 1/z) - 1
  for (; re * re + im * im < SERIES_FROM * SERIES_FROM; re += 1) {
    const size = re * re + im * im;
    const [logRe, logIm] = complexLog1p([re / size, -im / size]);
    shiftedRe += (re + 0.5) * logRe - im * logIm - 1;
    shiftedIm += (re + 0.5) * logIm + im * logRe;
  }
  const [tailRe, tailIm] = series(re, im);
  return [shiftedRe + tailRe, shiftedIm + tailIm];
};
