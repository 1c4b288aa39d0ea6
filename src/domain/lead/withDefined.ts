// The leads that the funnel follows, with those that only the definitions make an MQL or SQL: 12 cases by their rows and 2 by the definitions
// are 14, and the ids of the 2 are said. While the definitions are switched off there are 12.
import type { LeadLedger } from '../measure/leadLedger';
import type { LeadSums } from '../measure/leadSums';
import type { SignalDays } from '../measure/signalDays';
import type { Settings } from '../settings';
import { definedCase } from './definedCase';
import type { LeadCase } from './leadCase';

export interface WithDefined {
  readonly leads: LeadSums;
  readonly defined: ReadonlySet<string>;
}

export const withDefined = (leads: LeadSums, ledger: LeadLedger, signals: SignalDays, settings: Settings): WithDefined => {
  const cases = new Map<string, LeadCase>(leads.cases);
  const defined = new Set<string>();
  if (!settings.definitions_on) return { leads, defined };
  ledger.forEach((entry, id) => {
    const made = definedCase(entry, signals(entry.person), settings);
    if (!made) return;
    cases.set(id, made);
    defined.add(id);
  });
  return { leads: defined.size > 0 ? { ...leads, cases } : leads, defined };
};
