// What a rule says once there is data and a goal: 90 % against 50 % is on track, 10 % is off track, and 1 of 2 is too early to say.
export type Verdict = 'on_track' | 'off_track' | 'too_early';

/** chance of error on each side: 0.025 at a confidence of 95 % */
export const sideOf = (confidence: number): number => (1 - confidence) / 2;
