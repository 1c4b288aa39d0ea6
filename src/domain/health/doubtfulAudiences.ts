// Audiences that the reach of their campaigns cannot be divided by: without unit or size, with campaigns whose estimates of it differ by
// more than 10 %, smaller than those reached, or typed twice. 1,200 members reached of an audience of 1,000 are {code: 'over_audience',
// tab: 'audiences', row: 2, column: 'size', data: {audience: 'Directors', size: 1,000, reach: 1,200}}.
import { type AudienceReach, audienceReaches, audiencesByName } from '../kpi/audienceReaches';
import type { KpiFacts } from '../kpi/facts';
import { accountsReached } from '../kpi/reachPct';
import { foldName } from '../matching/foldName';
import { type Finding, finding } from './types';

const sizeLine = ({ audience, problem, smallest, largest }: AudienceReach): Finding[] => {
  const { row, name } = audience;
  if (problem === null) return [];
  if (problem === 'no_unit') return [finding('audience_no_unit', 'warning', 'audiences', { row, column: 'unit', data: { audience: name } })];
  if (problem === 'no_size') return [finding('audience_no_size', 'warning', 'audiences', { row, column: 'size', data: { audience: name } })];
  const data = { audience: name, smallest: Math.round(smallest), largest: Math.round(largest) };
  return [finding('audience_estimates_differ', 'warning', 'audiences', { row, column: 'size', data })];
};

const overLine = (facts: KpiFacts, { audience, size, campaigns }: AudienceReach): Finding[] => {
  if (size === null || audience.unit === null || audience.unit === 'person') return [];
  const members = campaigns.reduce((most, { largestReach }) => Math.max(most, largestReach), 0);
  const reach = audience.unit === 'member' ? members : accountsReached(facts) || 0;
  if (reach <= size) return [];
  return [finding('over_audience', 'warning', 'audiences', { row: audience.row, column: 'size', data: { audience: audience.name, size, reach } })];
};

const twice = ({ basis }: KpiFacts): Finding[] => {
  const known = audiencesByName(basis.audiences);
  const lines: Finding[] = [];
  for (const audience of basis.audiences) {
    const first = known.get(foldName(audience.name));
    if (!first || first === audience) continue;
    const data = { audience: audience.name, first: first.row };
    lines.push(finding('two_audiences', 'warning', 'audiences', { row: audience.row, column: 'name', data }));
  }
  return lines;
};

export const doubtfulAudiences = (facts: KpiFacts): Finding[] =>
  audienceReaches(facts).reduce((lines, reach) => lines.concat(sizeLine(reach), overLine(facts, reach)), twice(facts));
