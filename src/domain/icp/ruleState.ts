// Whether a rule holds for an account: with 'Size between 50 and 500', 120 people hold it, 20 fail it, '250+' and a blank cell leave it
// unknown. Unknown is never a no, with two exceptions: a blank cell answers the operator `blank`, and whoever nobody put on the list of
// those who are not ideal is not on it.
import { foldName } from '../matching/foldName';
import { listParts } from './listParts';
import { numberSpan } from './numberSpan';
import type { IcpCell, IcpFacts, IcpRule, IcpState } from './types';

const NOT: Readonly<Record<IcpState, IcpState>> = { holds: 'fails', fails: 'holds', unknown: 'unknown' };
const answer = (holds: boolean): IcpState => (holds ? 'holds' : 'fails');

/** One cell that holds is enough; else one that is unknown leaves all unknown. */
const anyOf = (states: readonly IcpState[]): IcpState =>
  states.indexOf('holds') >= 0 ? 'holds' : states.length === 0 || states.indexOf('unknown') >= 0 ? 'unknown' : 'fails';

const isOneOf = (cell: string | number, values: IcpRule['values']): boolean => {
  const wanted = values.map((value) => foldName(String(value)));
  const texts = [String(cell)].concat(listParts(String(cell))).map(foldName);
  return texts.some((text) => wanted.indexOf(text) >= 0);
};

const containsOne = (cell: string | number, values: IcpRule['values']): boolean => {
  const text = foldName(String(cell));
  return values.some((value) => text.indexOf(foldName(String(value))) >= 0);
};

/** A span that lies on both sides of a limit says neither yes nor no. */
const within = (cell: IcpCell, from: number, to: number): IcpState => {
  const span = numberSpan(cell);
  if (span === null) return 'unknown';
  if (span[0] >= from && span[1] <= to) return 'holds';
  return span[1] < from || span[0] > to ? 'fails' : 'unknown';
};

const numberIn = ({ values }: IcpRule): number => {
  const span = values.length > 0 ? numberSpan(values[0]) : null;
  return span === null ? NaN : span[0];
};

const cellState = (rule: IcpRule, cell: IcpCell): IcpState => {
  if (cell === null) return 'unknown';
  if (rule.operator === 'is' || rule.operator === 'is_not') return answer(isOneOf(cell, rule.values));
  if (rule.operator === 'contains') return answer(containsOne(cell, rule.values));
  if (rule.operator === 'at_least') return within(cell, numberIn(rule), Infinity);
  if (rule.operator === 'at_most') return within(cell, -Infinity, numberIn(rule));
  return within(cell, numberIn(rule), rule.to === null ? Infinity : rule.to);
};

/** The cells that a rule asks. */
const cellsFor = (rule: IcpRule, facts: IcpFacts): readonly IcpCell[] => (rule.field === null ? [] : facts.cells.get(rule.field) || []);

export const ruleState = (rule: IcpRule, facts: IcpFacts): IcpState => {
  if (rule.field === null) return facts.marks.get(rule.id) || (rule.kind === 'anti' ? 'fails' : 'unknown');
  const cells = cellsFor(rule, facts);
  if (rule.operator === 'filled') return answer(cells.some((cell) => cell !== null));
  if (rule.operator === 'blank') return answer(cells.every((cell) => cell === null));
  const state = anyOf(cells.map((cell) => cellState(rule, cell)));
  return rule.operator === 'is_not' ? NOT[state] : state;
};

/** The cell that decided, else the first that says something. */
export const ruleValue = (rule: IcpRule, facts: IcpFacts): IcpCell => {
  const cells = cellsFor(rule, facts);
  const deciding = cells.filter((cell) => cell !== null && cellState(rule, cell) === 'holds');
  const said = deciding.length > 0 ? deciding : cells.filter((cell) => cell !== null);
  return said.length > 0 ? said[0] : null;
};
