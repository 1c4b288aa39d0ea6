// A lead of which its row says no stage: the definitions say it. Created on 5 January, consent, a download on 9 January: MQL on 9 January; with
// four BANT answers yes and accepted by sales on 20 January also SQL on that day. What the row says (a stage, a day, a deal) always stands.
import type { LeadEntry } from '../measure/leadLedger';
import type { Settings } from '../settings';
import { type LeadSignsOf, lacksForMql, lacksForSql } from './definitions';
import type { LeadCase } from './leadCase';

const yesCount = (bits: number): number => [1, 2, 4, 8].filter((bit) => (bits & bit) !== 0).length;

export const signsOf = ({ lead, consent, verdict, bantYes }: LeadEntry, signals: readonly number[]): LeadSignsOf => ({
  target: lead.account >= 0,
  consent: consent === 'yes',
  signals,
  answers: yesCount(bantYes),
  accepted: verdict === 'accepted',
});

/** The row itself says how far the lead is. */
export const saysItself = ({ stage, days, deal }: LeadCase): boolean => stage !== null || deal !== '' || days.slice(1).some((day) => day >= 0);

const withStage = (lead: LeadCase, stage: 'mql' | 'sql', mql: number, sql: number): LeadCase => ({
  ...lead,
  stage,
  days: [lead.days[0], mql, sql, -1, -1, -1],
});

/** null = the definitions add nothing to what the row says */
export const definedCase = (entry: LeadEntry, signals: readonly number[], settings: Settings): LeadCase | null => {
  const { lead, acted } = entry;
  if (saysItself(lead) || lead.days[0] < 0) return null;
  const signs = signsOf(entry, signals);
  const isMql = lacksForMql(signs, settings).length === 0;
  const mql = isMql ? Math.max(lead.days[0], signals[settings.mql_signal_count - 1]) : -1;
  // the answers have no day of their own: it counts from the day sales acted, else from the furthest day that is known
  if (lacksForSql(signs, settings).length === 0) return withStage(lead, 'sql', mql, Math.max(acted, -1));
  return isMql ? withStage(lead, 'mql', mql, -1) : null;
};
