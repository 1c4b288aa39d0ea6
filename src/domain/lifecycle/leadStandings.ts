// Where every lead stands today, and what it lacks. A lead whose deal was lost stands at lost with its furthest stage kept; one that sales turned
// down goes back to nurture; an MQL with three BANT answers yes and no verdict lacks {answers: 1, accepted: 1} for SQL.
import { workingDays } from '../calendar/workingDays';
import type { Journey } from '../journey/journeys';
import { furthestOf } from '../journey/reachedDays';
import { signsOf } from '../lead/definedCase';
import { type Lacking, lacksForMql, lacksForSql } from '../lead/definitions';
import { isSubscriber } from '../lead/isSubscriber';
import type { LeadEntry } from '../measure/leadLedger';
import type { PlanBasis } from '../plan/types';
import { fateOf } from '../stages/fate';
import { LADDER, rungOf } from '../stages/ladder';
import type { LifecycleFacts } from './lifecycleFacts';
import type { FollowUpState, LeadStanding, LifecycleStage } from './types';

const ofRung = (rung: number): LifecycleStage => (rung >= rungOf('won') ? 'customer' : (LADDER[Math.max(rung, 0)] as LifecycleStage));

const ofJourney = ({ fate, furthest }: Journey): LifecycleStage => {
  if (fate === 'won') return 'customer';
  if (fate === 'open') return ofRung(furthest);
  return fate === 'rejected' ? 'nurture' : fate;
};

const rungOfRow = ({ lead: { stage, days } }: LeadEntry): number => Math.max(rungOf(stage), furthestOf(days), 0);

/** Below MQL, or without any day, a lead has no journey: its own row says it all. */
const ofRow = (entry: LeadEntry): LifecycleStage => {
  const { lead } = entry;
  if (isSubscriber(lead)) return 'subscriber';
  const fate = fateOf(lead.stage);
  if (fate === 'lost' || fate === 'nurture' || fate === 'disqualified') return fate;
  return lead.rejected ? 'nurture' : ofRung(rungOfRow(entry));
};

const DONE: readonly LifecycleStage[] = ['customer', 'lost', 'nurture', 'disqualified'];

/** null = not handed over, acted on or answered already, or its way has ended */
const followUpOf = ({ handedOver, acted, verdict }: LeadEntry, stage: LifecycleStage, { today, settings }: PlanBasis): FollowUpState | null => {
  if (handedOver < 0 || acted >= 0 || verdict !== '' || DONE.indexOf(stage) >= 0) return null;
  const days = workingDays(handedOver, today);
  return { state: days > settings.follow_up_days ? 'late' : 'waits', days };
};

const lacksOf = (entry: LeadEntry, stage: LifecycleStage, { basis, signals }: LifecycleFacts): readonly Lacking[] => {
  const signs = signsOf(entry, signals(entry.person));
  if (stage === 'lead') return lacksForMql(signs, basis.settings);
  return stage === 'mql' ? lacksForSql(signs, basis.settings) : [];
};

/** By id of the lead. */
export const leadStandings = (facts: LifecycleFacts): LeadStanding[] => {
  const journeys = new Map(facts.journeys.filter(({ lead }) => lead !== null).map((journey) => [journey.lead!.id, journey]));
  return Array.from(facts.ledger.values())
    .sort((a, b) => (a.lead.id < b.lead.id ? -1 : 1))
    .map((entry): LeadStanding => {
      const journey = journeys.get(entry.lead.id);
      const stage = journey ? ofJourney(journey) : ofRow(entry);
      return {
        id: entry.lead.id,
        account: journey ? journey.account : entry.lead.account,
        stage,
        furthest: journey ? journey.furthest : stage === 'subscriber' ? -1 : rungOfRow(entry),
        lacks: lacksOf(entry, stage, facts),
        defined: facts.defined.has(entry.lead.id),
        followUp: followUpOf(entry, stage, facts.basis),
      };
    });
};
