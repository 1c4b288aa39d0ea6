// Rules and accounts of a profile, filled only where it matters.
import { fitOf, profileOf } from '../../../src/domain/icp/fitOf';
import type { Fit, IcpCell, IcpFacts, IcpRule } from '../../../src/domain/icp/types';

export const rule = (id: string, more: Partial<IcpRule> = {}): IcpRule => ({
  id,
  name: id,
  row: 2,
  kind: 'must',
  about: null,
  field: null,
  operator: 'is',
  values: [],
  to: null,
  points: null,
  ...more,
});

export const facts = (cells: Record<string, IcpCell | readonly IcpCell[]> = {}, marks: Record<string, 'holds' | 'fails'> = {}): IcpFacts => ({
  cells: new Map(Object.entries(cells).map(([field, cell]) => [field, Array.isArray(cell) ? cell : [cell]] as [string, readonly IcpCell[]])),
  marks: new Map(Object.entries(marks)),
});

export const INDUSTRY = rule('industry', { name: 'Industry', field: 'industry', values: ['Metal', 'Paper'] });
export const SIZE = rule('size', { name: 'Size', field: 'employees', operator: 'between', values: [50], to: 500 });
export const PLACE = rule('place', { name: 'Place', field: 'location', values: ['Tampere', 'Pori'] });
export const SIGN = rule('line', { name: 'New line planned', kind: 'positive', about: 'need' });

export const fitFor = (rules: readonly IcpRule[], account: IcpFacts, cap = 30): Fit => fitOf(profileOf(rules, cap), account);
