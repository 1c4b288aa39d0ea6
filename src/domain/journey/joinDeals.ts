// Which lead a deal belongs to: the one that names its id, else the account's newest SQL up to the day the deal was created that has no
// other deal. SQLs of Kaskitek on 1 and 20 February, deals created on 1 and 5 March: the first deal takes the SQL of the 20th, the second
// the one of the 1st, a third deal none.
import type { DealCase } from '../deals/dealCase';
import { type LeadCase, leadDays } from '../lead/leadCase';
import type { Day } from '../plan/types';
import { rungOf } from '../stages/ladder';

interface FreeSql {
  readonly lead: LeadCase;
  readonly sql: Day;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const oldestFirst = (a: LeadCase, b: LeadCase): number => leadDays(a)[0] - leadDays(b)[0] || byId(a, b);

/** Of several leads that name one deal the oldest has it. */
const namedDeals = (leads: readonly LeadCase[], deals: ReadonlyMap<string, DealCase>): Map<string, LeadCase> => {
  const named = new Map<string, LeadCase>();
  const naming = leads.filter((lead) => deals.has(lead.deal)).sort(oldestFirst);
  for (const lead of naming) if (!named.has(lead.deal)) named.set(lead.deal, lead);
  return named;
};

/** SQLs that name no deal, by account, newest first. */
const freeSqls = (leads: readonly LeadCase[]): Map<number, FreeSql[]> => {
  const free = new Map<number, FreeSql[]>();
  for (const lead of leads) {
    const sql = leadDays(lead)[rungOf('sql')];
    if (lead.deal !== '' || lead.account < 0 || sql < 0) continue;
    const standing = free.get(lead.account) || [];
    free.set(lead.account, standing);
    standing.push({ lead, sql });
  }
  free.forEach((sqls) => {
    sqls.sort((a, b) => b.sql - a.sql || oldestFirst(b.lead, a.lead));
  });
  return free;
};

/** The lead of each deal that has one, by the deal's id. */
export const joinDeals = (leads: readonly LeadCase[], deals: ReadonlyMap<string, DealCase>): Map<string, LeadCase> => {
  const joined = namedDeals(leads, deals);
  const free = freeSqls(leads);
  const others = Array.from(deals.values()).filter((deal) => !joined.has(deal.id) && deal.account >= 0 && deal.created >= 0);
  for (const deal of others.sort((a, b) => a.created - b.created || byId(a, b))) {
    const sqls = free.get(deal.account) || [];
    const newest = sqls.findIndex(({ sql }) => sql <= deal.created);
    if (newest >= 0) joined.set(deal.id, sqls.splice(newest, 1)[0].lead);
  }
  return joined;
};
