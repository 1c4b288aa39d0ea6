// The fit of each target account with the profile, and its place by fit x potential. Without a profile nobody has a fit, and the potential
// ranks alone.
import { isElsewhere } from '../account/isElsewhere';
import { type Priorities, prioritise } from '../account/prioritise';
import { fitOf, profileOf } from '../icp/fitOf';
import type { Fit, IcpFacts } from '../icp/types';
import type { PlanBasis } from './types';

export interface AccountFits {
  /** by position of the account; null = no profile */
  readonly fits: readonly (Fit | null)[];
  readonly priorities: Priorities;
}

const NOTHING: IcpFacts = { cells: new Map(), marks: new Map() };

const fitsOf = ({ accounts, icp, settings }: PlanBasis): (Fit | null)[] => {
  if (!icp || icp.rules.length === 0) return accounts.map(() => null);
  const profile = profileOf(icp.rules, settings.icp_outside_cap);
  return accounts.map((_, at) => fitOf(profile, icp.accounts[at] || NOTHING));
};

export const accountFits = (basis: PlanBasis): AccountFits => {
  const fits = fitsOf(basis);
  const candidates = basis.accounts.map(({ id, name, potential, places }, at) => {
    const fit = fits[at];
    return { id, name, potential, fit: fit === null ? null : fit.fit, elsewhere: isElsewhere(places || [], basis.settings.focus_region) };
  });
  return { fits, priorities: prioritise(candidates) };
};
