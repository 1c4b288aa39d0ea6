import type { Sides } from './readName';

// What the words beside two names take from their certainty: "Kaskitek Finland" and "Kaskitek" 0.03, "Kaskitek Finland" and "Kaskitek Sweden" 0.4.
const MISSING = 0.03;
const GROUP_MISSING = 0.01;
const OTHER = 0.4;

const doubt = (a: string, b: string, missing: number): number => (a === b ? 0 : a === '' || b === '' ? missing : OTHER);

export const sideDoubt = (a: Sides, b: Sides): number =>
  doubt(a.country, b.country, MISSING) + doubt(a.city, b.city, MISSING) + doubt(a.group, b.group, GROUP_MISSING);

/** The same place: only "Group" may differ. */
export const samePlace = (a: Sides, b: Sides): boolean => a.country === b.country && a.city === b.city;

/** What the first leaves open, the second may say. */
export const mergeSides = (first: Sides, second: Sides): Sides => ({
  country: first.country || second.country,
  city: first.city || second.city,
  group: first.group || second.group,
  office: first.office || second.office,
});
