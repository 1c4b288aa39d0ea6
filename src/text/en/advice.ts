import type { TabId } from '../../tabs/types';

/** One sentence of advice at the tab where it helps, by the number of its rule; said in the note of the first header. */
const en = {
  plan: {
    66: 'Let what this plan shows change the next round (S2).',
    105: 'Do, measure, learn, change: look again at an agreed date (S3).',
  },
  account_plan: { 6: 'Write down how this customer decides, and who has the last word (S0).' },
  triggers: { 153: 'A customer is met when the moment is right, so have the message ready before the moment comes (S2).' },
  goals: {
    42: 'Begin with the goals of the business, then take the tactical ones from them (S0).',
    61: 'Plan from the business goals first; campaigns come after (S2).',
    138: 'Keep to the core idea and the goals; the tighter the audience, the more quality counts and the less media money does (S0).',
  },
  audiences: {
    3: 'Whom you mean decides how you reach them, and that decides what you measure (S0).',
    147: 'Reach is a main measure only where the audience is very tight (S0).',
  },
  accounts: { 1: 'A handful of accounts is enough: with few of them each figure says how little it rests on (S0).' },
  personas: { 92: 'Offering, promises, messages and points of contact come first; spend campaign money after that (S2).' },
  stages: {
    57: 'Give each stage one owner, so that somebody answers for every step from lead to euros (S2).',
    81: 'Sales and marketing work side by side along the customer’s way, not one after the other (S2).',
  },
  campaigns: { 124: 'Interest tells two things: whether the audience is apt, and how each message works (S0).' },
  pages: { 130: 'Sessions of everybody say little about a narrow market; look at those of target accounts (S0).' },
  deals: {
    31: 'Key accounts decide slowly; a quiet quarter is no failure yet (S3).',
    85: 'Cycles are long and many people decide (S2).',
  },
} satisfies Partial<Record<TabId, Record<number, string>>>;
export type AdviceWords = typeof en;
export default en;
