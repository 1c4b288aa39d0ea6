import type { TriggerId } from '../../domain/plan/types';

/** Values of the evidence as words of the language; a value that is not known is an empty string. */
export type EvidenceWords = Readonly<Record<string, string>>;

interface TriggerWords {
  readonly name: string;
  readonly evidence: (p: EvidenceWords) => string;
  readonly action: (p: { account: string; owner: string }) => string;
}

/** `Offer (60.0 %)`, or the stage alone where the CRM states no probability. */
export const stageWith = (stage: string, probability: string): string => (probability ? `${stage} (${probability})` : stage);

const rules: Readonly<Record<TriggerId, TriggerWords>> = {
  BANT_COMPLETE: {
    name: 'BANT complete',
    evidence: (p) =>
      p.yes === '4'
        ? `${p.lead}: budget, authority, need and timeline are all a known yes`
        : `${p.lead}: ${p.yes} of the four BANT answers are a known yes`,
    action: (p) => `Hand the lead of ${p.account} over to sales as an SQL.`,
  },
  UNDER_REACHED: {
    name: 'Under-reached',
    evidence: (p) => `${p.reached} of ${p.listed} people reached; ${p.target} were to be by now`,
    action: (p) => `Widen the roles and raise the frequency at ${p.account}.`,
  },
  STALLED: {
    name: 'Stalled',
    evidence: (p) => `${p.what}: nothing for ${p.days} days, the last on ${p.last}`,
    action: (p) => `Ask ${p.account} once more, else return it to nurture with the reason.`,
  },
  LOST_RECYCLE: {
    name: 'Lost, to recycle',
    evidence: (p) => `${p.deal} was lost on ${p.closed}${p.reason ? `: ${p.reason}` : ', no reason given'}`,
    action: (p) => `Return ${p.account} to nurture and keep the reason.`,
  },
  CEO_ONLY: {
    name: 'Top decider only',
    evidence: (p) => `The map holds only ${p.name}, ${p.title}${p.others === '0' ? '' : ` and ${p.others} more at the top`}`,
    action: (p) => `Find the influencers and the other deciders of ${p.account}.`,
  },
  THIN_COMMITTEE: {
    name: 'Thin committee',
    evidence: (p) => `${p.known} of ${p.needed} decision makers known`,
    action: (p) => `Find more decision makers at ${p.account}.`,
  },
  REPEAT_VISITS: {
    name: 'Repeated visits',
    evidence: (p) => `${p.visits} meaningful visits in ${p.days} days, the latest ${p.latest}`,
    action: (p) => `Call ${p.account}, even without a lead: ask what they are looking for.`,
  },
  DEAL_MOVED: {
    name: 'Deal moved',
    evidence: (p) => `${p.deal}: ${stageWith(p.from, p.probabilityFrom)} → ${stageWith(p.to, p.probabilityTo)}, seen ${p.observed}`,
    action: (p) => `Send ${p.account} two or three messages: case studies and testimonials.`,
  },
};

const en = {
  rules,
  states: { act: '► act', watch: '◆ watch', resolved: '– resolved', handled: '✓ handled' },
  noAccount: 'the customer',
  none: {
    account: 'No triggers yet',
    evidence: 'They come from repeated visits and from deals that move: import Visits and Deals, then build again.',
  },
};
export type TriggersWords = typeof en;
export default en;
