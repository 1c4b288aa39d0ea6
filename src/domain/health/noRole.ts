// People of target accounts without a role count in no committee: 12 of them are one note, at the first of their rows, with {people: 12}.
import type { KpiFacts } from '../kpi/facts';
import { type Finding, finding } from './types';

export const noRole = ({ committees }: KpiFacts): Finding[] => {
  const rows: number[] = [];
  for (const { people } of committees) for (const { role, row } of people) if (role === null) rows.push(row);
  if (rows.length === 0) return [];
  const first = rows.reduce((least, row) => Math.min(least, row));
  return [finding('no_role', 'info', 'people', { row: first, column: 'role', data: { people: rows.length } })];
};
