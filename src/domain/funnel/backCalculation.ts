import { roundUp } from './roundUp';

// From the deals that are wanted up the funnel: 10 deals at 50 % a step need 20 offers and 40 opportunities,
// backCalculation({ deals: 10, conversions: [null, 0.5, 0.5], rounding: 'up' }) = [40, 20, 10].
export type Rounding = 'up' | 'exact';
export interface BackGoal {
  readonly deals: number;
  /** into each stage, top first; the first stage has none, null = unknown */
  readonly conversions: readonly (number | null)[];
  /** up: each stage is rounded up and the whole number is carried upwards */
  readonly rounding: Rounding;
}

/** Needed per stage, top first; null above a conversion that is 0 or unknown. */
export const backCalculation = ({ deals, conversions, rounding }: BackGoal): (number | null)[] => {
  const whole = (value: number) => (rounding === 'up' ? roundUp(value) : value);
  const needed: (number | null)[] = conversions.map(() => null);
  let carried: number | null = whole(deals);
  for (let stage = conversions.length - 1; stage >= 0; stage--) {
    needed[stage] = carried;
    const conversion: number | null = conversions[stage];
    carried = carried === null || conversion === null || conversion === 0 ? null : whole(carried / conversion);
  }
  return needed;
};
