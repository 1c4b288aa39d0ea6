// Whole things from a quotient, rounded up: roundUp(21 / 0.7) = 30, though the computer's quotient lies a hair above 30.
// Within 1e-9 of a whole number it is that number. A difference is judged by the size of what was subtracted from: `scale`.
export const roundUp = (value: number, scale = value): number => {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-9 * Math.abs(scale) ? whole + 0 : Math.ceil(value);
};
