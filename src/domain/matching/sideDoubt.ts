import type { Sides } from './readName';

// What the words beside two names take from their certainty: "Kaskitek Finland" and "Kaskitek" 0.03, "Kaskitek Finland" and "Kaskitek Sweden" 0.4.
const MISSING = [0.03, 0.03, 0.01];
const OTHER = 0.4;

export const sideDoubt = (a: Sides, b: Sides): number => {
  let doubt = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) doubt += a[i] === '' || b[i] === '' ? MISSING[i] : OTHER;
  return doubt;
};
