// A lead without an SQL day whose BANT answers are a known yes in the number that makes an SQL (4, setting): marketing hands it over. Lead 12 with
// budget, authority, need and timeline yes fires once with the evidence `12|BANT`; more answers later are no news.
import type { ReadyLead } from '../measure/leadSigns';
import type { EventCase, EventRule, TriggerFacts } from './types';

const LETTERS = ['B', 'A', 'N', 'T'];
const lettersOf = (bits: number): string => LETTERS.filter((_letter, at) => ((bits >> at) & 1) === 1).join('');

const fire = ({ basis, leadSigns, leadNames }: TriggerFacts): EventCase[] => {
  const fired = new Set(basis.fired.filter(({ rule }) => rule === 'BANT_COMPLETE').map(({ subject }) => subject));
  const found: [id: string, lead: ReadyLead][] = [];
  leadSigns.ready.forEach((lead, id) => {
    if (!fired.has(id)) found.push([id, lead]);
  });
  return found
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { account, yes }]) => {
      const [letters, name] = [lettersOf(yes), leadNames.get(id) || id];
      return {
        subject: id,
        account: basis.accounts[account] || null,
        person: { id, name },
        evidence: { lead: name, yes: letters.length },
        evidenceKey: `${id}|${letters}`,
      };
    });
};

export const bantComplete: EventRule = { id: 'BANT_COMPLETE', kind: 'event', audience: 'lead', ownerRole: 'marketing', fire };
