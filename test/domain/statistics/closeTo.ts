/** Fails unless `actual` is within a relative distance of `wanted`; 0 must be met exactly. */
export const expectClose = (actual: number, wanted: number, relative = 1e-11): void => {
  const miss = actual === wanted ? 0 : Math.abs(actual - wanted) / Math.abs(wanted);
  if (!(miss <= relative)) throw new Error(`${actual} is ${miss} away from ${wanted}, more than ${relative}`);
};
