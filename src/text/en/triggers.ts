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
  states: { act: '► act', watch: '◆ watch', handled: '✓ handled' },
  noAccount: 'the customer',
  none: {
    account: 'No triggers yet',
    evidence: 'They come from repeated visits and from deals that move: import Visits and Deals, then build again.',
  },
};
export type TriggersWords = typeof en;
export default en;
