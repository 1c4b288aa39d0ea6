// Three accounts of two tiers and one of none, their people, touches and leads on 14 February 2026: the interim targets of all are 5 identified,
// 4 activated, 3 deciders of them, 2 who reacted in the quarter and 2 SQLs.
import type { Person } from '../../../src/domain/plan/types';
import { account, person } from './basis';
import type { LeadRow, TouchRow } from './columns';

export const accounts = [account('a', { tier: 'A' }), account('b', { tier: 'B' }), account('c', { tier: 'A' }), account('d')];
export const at = (id: string, of: string, role: Person['role'] = null) => person(id, { account: of, title: 'Title', role });
export const people = [
  at('anna', 'a', 'decision_maker'),
  at('bo', 'a', 'decision_maker'),
  at('cai', 'a', 'influencer'),
  at('dan', 'a'),
  at('eve', 'b', 'decision_maker'),
  person('nameless', { account: 'b', name: 'Ila' }),
  at('far', 'elsewhere', 'decision_maker'),
];
export const rows: TouchRow[] = [
  { person: 'anna', at: '2026-01-09', kind: 'click' },
  { person: 'anna', at: '2026-02-02', kind: 'click' },
  { person: 'bo', at: '2026-02-03', kind: 'reply' },
  { person: 'cai', at: '2026-02-04', kind: 'download' },
  { person: 'eve', at: '2025-12-20', kind: 'download' },
  { person: 'far', at: '2026-02-04', kind: 'demo' },
];
export const leads: LeadRow[] = [
  { id: 'l1', account: 'a', created: '2026-01-05', mql: '2026-01-06', sql: '2026-01-20' },
  { id: 'l2', account: 'b', created: '2025-10-05', mql: '2025-10-06', sql: '2025-12-31' },
  { id: 'l3', account: 'c', created: '2026-02-01', sql: '2026-02-14' },
  { id: 'l4', account: 'gone', created: '2026-02-01', sql: '2026-02-10' },
];
