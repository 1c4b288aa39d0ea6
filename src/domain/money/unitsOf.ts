// unitsOf(170210000) = 170.21.
export const unitsOf = (micro: number): number => micro / 1e6;
