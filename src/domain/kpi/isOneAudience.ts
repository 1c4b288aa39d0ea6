// Campaigns estimate the size of their audience by reach / penetration. Estimates of 9,790 and 9,800 are one audience seen through rounding;
// 7,150 and 9,800 differ by more than 10 %, so they are two.
const ROUNDING = 0.9;

export const isOneAudience = (smallest: number, largest: number): boolean => smallest >= ROUNDING * largest;
