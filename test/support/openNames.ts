// Names that wait for a decision, for tests of the sidebar: two that come near an account, nine that do not, and one decided.
import type { Decision, MatchReview, OpenName } from '../../src/rpc/contract';

const ACCOUNTS: Readonly<Record<string, string>> = {
  'kaskitek.fi': 'Kaskitek Oy',
  'kaskitek-palvelut': 'Kaskitek Palvelut Oy',
  'savumetsa.fi': 'Savumetsä Ab',
};
const nothingNear = (name: string, at: number): OpenName => ({
  name,
  domain: null,
  businessId: null,
  tabs: ['Visits'],
  rows: 9 - at,
  candidates: [],
});

export const openNames = (): MatchReview => ({
  open: [
    {
      name: 'Kaskitek',
      domain: 'kaskitek.com',
      businessId: null,
      tabs: ['Visits', 'Deals'],
      rows: 12,
      candidates: [
        { accountId: 'kaskitek.fi', name: 'Kaskitek Oy', domain: 'kaskitek.fi', likeness: 0.85, why: 'other_domain' },
        { accountId: 'kaskitek-palvelut', name: 'Kaskitek Palvelut Oy', domain: null, likeness: 0.72, why: 'other_words' },
      ],
    },
    {
      name: 'Savumetsa Group Ltd, the long name of a company that somebody typed into a form',
      domain: null,
      businessId: '0112038-9',
      tabs: ['Leads'],
      rows: 1,
      candidates: [{ accountId: 'savumetsa.fi', name: 'Savumetsä Ab', domain: 'savumetsa.fi', likeness: 0.64, why: 'alike' }],
    },
    ...['Aavanpaja', 'Kuura Data', 'Lumo Logistics', 'Nord Mill', 'Oivalto', 'Pihka Works', 'Sarastus', 'Tuohi Labs', 'Virta Oy'].map(nothingNear),
  ],
  more: 0,
  decided: [{ name: 'KSK-konserni', account: 'kaskitek.fi', accountName: 'Kaskitek Oy', when: '2026-03-31' }],
});

export function decideNames(review: MatchReview, decisions: readonly Decision[]): MatchReview {
  const names = new Set(decisions.map((decision) => decision.name));
  const forgotten = decisions.filter((decision) => decision.forget).map(({ name }) => nothingNear(name, 8));
  const decided = decisions
    .filter((decision) => !decision.forget)
    .map(({ name, account }) => ({ name, account, accountName: account === null ? null : (ACCOUNTS[account] ?? account), when: '2026-04-02' }));
  return {
    ...review,
    open: [...review.open.filter((one) => !names.has(one.name)), ...forgotten],
    decided: [...review.decided.filter((one) => !names.has(one.name)), ...decided],
  };
}
