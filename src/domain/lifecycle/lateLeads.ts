// Leads that were handed over and that nobody acted on in time, by name: handed over on Monday the 2nd, 5 working days allowed, on Tuesday the
// 10th 6 have gone: late. The longest wait comes first.
import type { LifecycleFacts } from './lifecycleFacts';
import type { LateLead, LeadStanding } from './types';

export const lateLeads = ({ basis, ledger, leadWords }: LifecycleFacts, standings: readonly LeadStanding[]): LateLead[] =>
  standings
    .filter(({ followUp }) => followUp !== null && followUp.state === 'late')
    .map(({ id, account: at, followUp }): LateLead => {
      const words = leadWords.get(id);
      const account = basis.accounts[at] || null;
      return {
        id,
        name: words?.name || id,
        account: account && { id: account.id, name: account.name },
        // who has the lead, else who has the account, else who Settings names for sales
        owner: words?.owner || account?.owner || basis.settings.owner_sales || null,
        handedOver: ledger.get(id)!.handedOver,
        days: followUp!.days,
      };
    })
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
