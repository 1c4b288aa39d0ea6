// Whose contact a deal is credited to. Contacts: LinkedIn on 2 January, email on 9 and 20 January, a fair on 20 January. First: LinkedIn 1;
// last: email 1/2 and fair 1/2, since they share the day; linear: LinkedIn 1/4, email 2/4, fair 1/4. The shares of one rule add up to 1.
import type { Contact } from '../measure/contactDays';
import type { Credit, CreditRule } from './types';

const shared = (contacts: readonly Contact[]): Credit[] => {
  const counts = new Map<string, number>();
  for (const { channel } of contacts) counts.set(channel, (counts.get(channel) || 0) + 1);
  return Array.from(counts)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([channel, count]) => ({ channel, share: count / contacts.length }));
};

/** `contacts`: oldest first; empty where none is known. */
export const creditOf = (rule: CreditRule, contacts: readonly Contact[]): Credit[] => {
  if (contacts.length === 0) return [];
  const day = contacts[rule === 'first' ? 0 : contacts.length - 1].day;
  return shared(rule === 'linear' ? contacts : contacts.filter((contact) => contact.day === day));
};
