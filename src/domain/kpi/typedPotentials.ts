// Potentials as people typed them in Accounts, in micro-units; blank ones are left out, and a negative one is none: of 900,000, blank,
// 200,000 and -5 there are two.
import type { KpiFacts } from './facts';

export const typedPotentials = ({ basis }: KpiFacts): number[] => {
  const typed: number[] = [];
  for (const { potential } of basis.accounts) if (potential !== null && potential >= 0) typed.push(potential);
  return typed;
};
