// What sales said of the leads of the plan's period: 9 accepted, 3 rejected, 2 for want of a budget, and 4 handed over without an answer: 75 %
// of the 12 answered (Wilson 46.8 to 91.1 %). No answer is no no.
import { isSubscriber } from '../lead/isSubscriber';
import { leadDays } from '../lead/leadCase';
import { foldName } from '../matching/foldName';
import { wilson } from '../statistics/wilson';
import type { LifecycleFacts } from './lifecycleFacts';
import type { Reason, SalesAnswers } from './types';

/** Most frequent first, then by name; one reason however it is spelt in case and spaces. */
export const countReasons = (reasons: readonly string[]): Reason[] => {
  const counted = new Map<string, { reason: string; count: number }>();
  for (const reason of reasons) {
    const standing = counted.get(foldName(reason)) || { reason: reason.trim(), count: 0 };
    counted.set(foldName(reason), standing);
    standing.count += 1;
  }
  return Array.from(counted)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, reason]) => reason);
};

export const salesAnswers = ({ ledger, leadWords, basis }: LifecycleFacts): SalesAnswers => {
  const { period, settings } = basis;
  const entries = Array.from(ledger.values()).filter(({ lead }) => {
    const came = leadDays(lead)[0];
    return came >= period.start && came <= period.end && !isSubscriber(lead);
  });
  const rejected = entries.filter(({ verdict }) => verdict === 'rejected').sort((a, b) => a.lead.row - b.lead.row);
  const accepted = entries.filter(({ verdict }) => verdict === 'accepted').length;
  const answered = accepted + rejected.length;
  const [low, high] = answered === 0 ? [null, null] : wilson(accepted, answered, settings.confidence);
  return {
    accepted,
    rejected: rejected.length,
    waiting: entries.filter(({ verdict, handedOver }) => verdict === '' && handedOver >= 0).length,
    rate: answered === 0 ? null : accepted / answered,
    low,
    high,
    reasons: countReasons(rejected.map(({ lead }) => leadWords.get(lead.id)?.reason || '')),
  };
};
