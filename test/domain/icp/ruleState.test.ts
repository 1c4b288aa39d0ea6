import { listParts } from '../../../src/domain/icp/listParts';
import { numberSpan } from '../../../src/domain/icp/numberSpan';
import { ruleState, ruleValue } from '../../../src/domain/icp/ruleState';
import type { IcpCell, IcpOperator } from '../../../src/domain/icp/types';
import { facts, rule, SIGN, SIZE } from './icp';

test('a size as lists write it is a span', () => {
  expect(numberSpan('50–249')).toEqual([50, 249]);
  expect(numberSpan('250+')).toEqual([250, Infinity]);
  expect(numberSpan(120)).toEqual([120, 120]);
  expect(numberSpan('1 000 - 5 000')).toEqual([1000, 5000]);
  expect(numberSpan('12,5')).toEqual([12.5, 12.5]);
});
test('a text that is no number, or two, is no span', () => {
  for (const cell of ['many', '1,234', '250-50', '', null]) expect(numberSpan(cell)).toBeNull();
});
test('commas part a list only where nothing else does', () => {
  expect(listParts('SAP; Siemens PLC')).toEqual(['SAP', 'Siemens PLC']);
  expect(listParts('Food, beverages; Paper')).toEqual(['Food, beverages', 'Paper']);
  expect(listParts('Metal, Paper')).toEqual(['Metal', 'Paper']);
  expect(listParts(' ')).toEqual([]);
});

const state = (operator: IcpOperator, cell: IcpCell, values: readonly (string | number)[] = [], to: number | null = null) =>
  ruleState(rule('r', { field: 'f', operator, values, to }), facts({ f: cell }));

test('#12 of 50 to 500 people 120 hold it, 20 fail it, 250+ and a blank cell leave it unknown', () => {
  const of = (employees: IcpCell) => ruleState(SIZE, facts({ employees }));
  expect([of(120), of(50), of(500), of(20), of(501), of('50-249'), of('250+'), of(null), of('some')]).toEqual([
    'holds',
    'holds',
    'holds',
    'fails',
    'fails',
    'holds',
    'unknown',
    'unknown',
    'unknown',
  ]);
});
test('at least and at most take a number, and one of its two ends', () => {
  expect([state('at_least', 10, [10]), state('at_least', 9, [10]), state('at_least', '5-20', [10])]).toEqual(['holds', 'fails', 'unknown']);
  expect([state('at_most', 10, [10]), state('at_most', 11, [10]), state('at_most', '5-20', ['20'])]).toEqual(['holds', 'fails', 'holds']);
});
test('one of several things in a cell is enough, whatever its case and spaces', () => {
  expect(state('is', ' metal ', ['Metal', 'Paper'])).toBe('holds');
  expect(state('is', 'Wood; PAPER', ['Metal', 'Paper'])).toBe('holds');
  expect(state('is', 'Food, beverages', ['Food, beverages'])).toBe('holds');
  expect(state('is', 'Metalwork', ['Metal'])).toBe('fails');
  expect(state('is', 5, [5])).toBe('holds');
  expect(state('is_not', 'Metal', ['Metal'])).toBe('fails');
  expect(state('is_not', 'Wood', ['Metal'])).toBe('holds');
  expect(state('is_not', null, ['Metal'])).toBe('unknown');
  expect(state('contains', 'Heavy metalwork', ['METAL'])).toBe('holds');
  expect(state('contains', 'Paper', ['metal'])).toBe('fails');
});
test('filled and blank know what a blank cell means', () => {
  expect([state('filled', 'x'), state('filled', null), state('blank', 'x'), state('blank', null)]).toEqual(['holds', 'fails', 'fails', 'holds']);
});
test('a place is its city or its country: one that is unknown may still be it', () => {
  const inFinland = rule('place', { field: 'location', values: ['Finland'] });
  expect(ruleState(inFinland, facts({ location: ['Tampere', 'Finland'] }))).toBe('holds');
  expect(ruleState(inFinland, facts({ location: ['Tampere', null] }))).toBe('unknown');
  expect(ruleState(inFinland, facts({ location: ['Turku', 'Sweden'] }))).toBe('fails');
  expect(ruleValue(inFinland, facts({ location: ['Tampere', 'Finland'] }))).toBe('Finland');
  expect(ruleValue(inFinland, facts({ location: ['Turku', 'Sweden'] }))).toBe('Turku');
});
test('a sign marked by hand is unknown until somebody marks it', () => {
  expect(ruleState(SIGN, facts())).toBe('unknown');
  expect(ruleState(SIGN, facts({}, { line: 'holds' }))).toBe('holds');
  expect(ruleState(SIGN, facts({}, { line: 'fails' }))).toBe('fails');
});
test('#11 who is not put on the list of those who are not ideal is not on it', () => {
  const competitor = rule('competitor', { kind: 'anti' });
  expect(ruleState(competitor, facts())).toBe('fails');
  expect(ruleState(competitor, facts({}, { competitor: 'holds' }))).toBe('holds');
});
test('a column that the tab does not have is unknown', () => {
  expect(ruleState(SIZE, facts())).toBe('unknown');
});
