// microOf(170.21) = 170210000: money is added as whole micro-units, so that no order of adding changes a sum.
export const microOf = (units: number): number => Math.round(units * 1e6);
