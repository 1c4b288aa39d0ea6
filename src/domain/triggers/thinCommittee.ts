// Fewer deciders known at an account than needed (3, setting): Kaskitek with one CFO as a decider, 1 of 3. Only accounts of the tiers in a setting
// fire (A), since a gap at each of 60 accounts is no news to act on: a C account with nobody known is silent. Where no account has a tier, all
// fire. Silent while People is empty, for then nobody has begun to draw the maps.
import { foldName } from '../matching/foldName';
import type { StateRule, TriggerCase, TriggerFacts } from './types';

/** `A, B` or `all`, in any language. */
const tiersAsked = (setting: string): readonly string[] => setting.split(/[,;/]+/).map(foldName);
const EVERY = ['all', 'kaikki', '*'];

export const isWatchedTier = (tier: string | null, setting: string, tiers: readonly (string | null)[]): boolean => {
  const asked = tiersAsked(setting);
  if (asked.some((word) => EVERY.indexOf(word) >= 0) || setting.trim() === '*' || tiers.every((one) => one === null)) return true;
  return tier !== null && asked.indexOf(foldName(tier)) >= 0;
};

const holds = ({ basis, committees, tiers }: TriggerFacts): TriggerCase[] | null => {
  const { committee_needed: needed, thin_committee_tiers: watched } = basis.settings;
  if (!committees.some(({ listed }) => listed > 0)) return null;
  const cases: TriggerCase[] = [];
  basis.accounts.forEach((account, at) => {
    const known = committees[at].deciders;
    if (known < needed && isWatchedTier(tiers[at], watched, tiers)) cases.push({ subject: account.id, account, evidence: { known, needed } });
  });
  return cases;
};

export const thinCommittee: StateRule = { id: 'THIN_COMMITTEE', kind: 'state', audience: 'account', ownerRole: 'marketing', holds };
