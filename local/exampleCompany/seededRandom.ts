// The same seed gives the same files on every machine: whole-number arithmetic only (a 32-bit counter hashed by multiply and shift).
export interface SeededRandom {
  /** 0 <= number < below */
  whole(below: number): number;
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** true in `percent` of a hundred cases */
  chance(percent: number): boolean;
}

export const seededRandom = (seed: number): SeededRandom => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const whole = (below: number): number => next() % below;
  return {
    whole,
    between: (low, high) => low + whole(high - low + 1),
    pick: (list) => list[whole(list.length)],
    chance: (percent) => whole(100) < percent,
  };
};
