// How old a lead may be when it is counted as won by an age: half a year, one, two years. Real B2B cycles last, so a campaign is judged by all.
export const WON_BY_DAYS: readonly number[] = [183, 365, 730];
