import fc from 'fast-check';
import { apportion } from '../../../src/domain/icp/apportion';
import { isNarrow } from '../../../src/domain/icp/isNarrow';
import type { Fit, IcpFacts, IcpKind, IcpRule } from '../../../src/domain/icp/types';
import { DEFAULT_POINTS, worthsOf } from '../../../src/domain/icp/worths';
import { facts, fitFor, INDUSTRY, PLACE, rule, SIGN, SIZE } from './icp';

const PROFILE = [INDUSTRY, SIZE, PLACE, SIGN];
const said = ({ reasons }: Fit) => reasons.map(({ rule: name, kind, points }) => [name || kind, points]);

test('whole parts of a total, the largest remainders first', () => {
  expect(apportion([20, 20, 20, 10], 100)).toEqual([29, 29, 28, 14]);
  expect(apportion([0, 0], 100)).toEqual([0, 0]);
  expect(apportion([], 100)).toEqual([]);
});

describe('what a rule is worth of 100', () => {
  test('#26 by defaults of our own, which the column Points overrules', () => {
    expect(DEFAULT_POINTS).toEqual({ must: 20, any: 20, positive: 10, negative: 10, anti: 0 });
    expect([...worthsOf(PROFILE).of.values()]).toEqual([29, 29, 28, 14]);
    // 40 + 20 + 20 + 20 points
    const own = [{ ...INDUSTRY, points: 40 }, SIZE, PLACE, { ...SIGN, points: 20 }];
    expect([...worthsOf(own).of.values()]).toEqual([40, 20, 20, 20]);
  });
  test('the any-of conditions are worth as much together as the heaviest of them', () => {
    // 20 + 30 points: 40 and 60 of 100
    const { of } = worthsOf([INDUSTRY, rule('a', { kind: 'any' }), rule('b', { kind: 'any', points: 30 })]);
    expect([of.get('industry'), of.get('a'), of.get('b')]).toEqual([40, 60, 60]);
  });
  test('a negative sign takes on the same scale, whatever sign its points have', () => {
    // 20 points are 100, so 10 take 50
    expect(worthsOf([INDUSTRY, rule('n', { kind: 'negative' })]).of.get('n')).toBe(50);
    expect(worthsOf([INDUSTRY, rule('n', { kind: 'negative', points: -4 })]).of.get('n')).toBe(20);
  });
});

describe('the fit', () => {
  test('everything holds: 100, and the reasons say why', () => {
    const all = fitFor(PROFILE, facts({ industry: 'Metal', employees: 120, location: ['Pori', null] }, { line: 'holds' }));
    expect([all.fit, all.low, all.high, all.known, all.verdict]).toEqual([100, 100, 100, 1, 'fits']);
    expect(all.reasons.map(({ rule: name, points, value }) => [name, points, value])).toEqual([
      ['Industry', 29, 'Metal'],
      ['Size', 29, 120],
      ['Place', 28, 'Pori'],
      ['New line planned', 14, null],
    ]);
    expect(all.unknown).toEqual([]);
  });
  test('a blank cell fails nothing: what is known has 58, the rest is a range of 30 to 100', () => {
    const half = fitFor(PROFILE, facts({ industry: 'Metal', employees: 120, location: [null, null] }));
    expect([half.fit, half.low, half.high, half.verdict]).toEqual([58, 30, 100, 'open']);
    expect(half.known).toBeCloseTo(0.58, 12);
    expect(half.unknown.map(({ rule: name, points }) => [name, points])).toEqual([
      ['Place', 28],
      ['New line planned', 14],
    ]);
  });
  test('#10 who fails a must-have stays, with a low fit and the reason', () => {
    const outside = fitFor(PROFILE, facts({ industry: 'Retail', employees: 120, location: ['Pori', null] }, { line: 'holds' }));
    expect([outside.fit, outside.low, outside.high, outside.verdict]).toEqual([30, 30, 30, 'outside']);
    // 0 + 29 + 28 + 14 = 71, held at 30
    expect(said(outside)).toEqual([
      ['Industry', 0],
      ['Size', 29],
      ['Place', 28],
      ['New line planned', 14],
      ['outside', -41],
    ]);
    expect(outside.reasons[0]).toMatchObject({ state: 'fails', value: 'Retail' });
  });
  test('#7 one or more of the any-of conditions is enough, and counts once', () => {
    const rules = [rule('export', { kind: 'any' }), rule('group', { kind: 'any' }), SIGN];
    const one = fitFor(rules, facts({}, { export: 'fails', group: 'holds', line: 'fails' }));
    expect([one.fit, one.verdict, said(one)]).toEqual([67, 'fits', [['group', 67]]]);
    const both = fitFor(rules, facts({}, { export: 'holds', group: 'holds', line: 'holds' }));
    expect([both.fit, said(both)[0]]).toEqual([100, ['export', 67]]);
    const none = fitFor(rules, facts({}, { export: 'fails', group: 'fails', line: 'holds' }));
    expect([none.fit, none.verdict]).toEqual([30, 'outside']);
    const maybe = fitFor(rules, facts({}, { export: 'fails', line: 'fails' }));
    expect([maybe.fit, maybe.low, maybe.high, maybe.verdict]).toEqual([0, 0, 67, 'open']);
    expect(maybe.unknown.map(({ rule: name }) => name)).toEqual(['group']);
    // one holds: whether the other does too need not be asked, and adds nothing
    const enough = fitFor(rules, facts({}, { export: 'holds', line: 'holds' }));
    expect([enough.fit, enough.low, enough.high, enough.known, enough.unknown]).toEqual([100, 100, 100, 1, []]);
  });
  test('#13 negative signs take, and never below 0', () => {
    const price = rule('price', { name: 'Buys by price only', kind: 'negative', about: 'buying' });
    const rules = [INDUSTRY, SIGN, price];
    // 67 + 33 - 33
    expect(fitFor(rules, facts({ industry: 'Metal' }, { line: 'holds', price: 'holds' })).fit).toBe(67);
    const low = fitFor([SIGN, price, { ...price, id: 'b' }], facts({}, { line: 'fails', price: 'holds', b: 'holds' }));
    expect([low.fit, said(low)[2]]).toEqual([0, ['floor', 200]]);
  });
  test('#11 who is on the anti-ICP list has 0, whatever else holds', () => {
    const rules = [...PROFILE, rule('competitor', { name: 'Competitor', kind: 'anti' })];
    const anti = fitFor(rules, facts({ industry: 'Metal', employees: 120, location: ['Pori', null] }, { line: 'holds', competitor: 'holds' }));
    expect([anti.fit, anti.low, anti.high, anti.verdict]).toEqual([0, 0, 0, 'anti']);
    expect(said(anti).slice(4)).toEqual([
      ['Competitor', 0],
      ['anti_list', -100],
    ]);
  });
  test('#11 a profile may begin with who is not ideal: all others start from 100', () => {
    const rules = [rule('public', { kind: 'anti', field: 'industry', values: ['Public sector'] }), rule('price', { kind: 'negative' })];
    const other = fitFor(rules, facts({ industry: 'Metal' }, { price: 'holds' }));
    expect([other.fit, other.low, other.high, said(other)]).toEqual([
      90,
      90,
      90,
      [
        ['not_listed', 100],
        ['price', -10],
      ],
    ]);
    // nobody knows its industry: it may be on the list
    const unknown = fitFor(rules, facts({ industry: null }, { price: 'fails' }));
    expect([unknown.fit, unknown.low, unknown.high]).toEqual([100, 0, 100]);
  });
  test('of whom nothing is known there is no fit, not a fit of 0', () => {
    const none = fitFor(PROFILE, facts({ industry: null, employees: null, location: [null, null] }));
    expect([none.fit, none.low, none.high, none.known, none.verdict, none.reasons]).toEqual([null, 0, 100, 0, 'unknown', []]);
  });
  test('signs alone order accounts, but say of none that it fits', () => {
    expect(fitFor([SIGN], facts({}, { line: 'holds' })).verdict).toBe('scored');
  });
});

describe('#8 an ICP of only industry or size', () => {
  test('is narrow', () => {
    expect(isNarrow([INDUSTRY])).toBe(true);
    expect(isNarrow([INDUSTRY, SIZE])).toBe(true);
    expect(isNarrow([INDUSTRY, rule('competitor', { kind: 'anti' })])).toBe(true);
  });
  test('is not with a place or a sign beside it, and nothing is no narrow profile', () => {
    expect(isNarrow([INDUSTRY, PLACE])).toBe(false);
    expect(isNarrow([SIZE, SIGN])).toBe(false);
    expect(isNarrow([])).toBe(false);
  });
});

const KINDS: readonly IcpKind[] = ['must', 'any', 'positive', 'negative', 'anti'];
const anyRules = fc
  .array(fc.record({ kind: fc.constantFrom(...KINDS), points: fc.option(fc.nat(60)), mark: fc.constantFrom('holds', 'fails', 'unknown') }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => {
    const rules: IcpRule[] = rows.map(({ kind, points }, at) => rule(`r${at}`, { kind, points, field: `f${at}`, values: ['yes'] }));
    const cells = new Map(rows.map(({ mark }, at) => [`f${at}`, [mark === 'unknown' ? null : mark === 'holds' ? 'yes' : 'no']] as const));
    return { rules, account: { cells, marks: new Map() } as IcpFacts };
  });

describe('laws of the fit', () => {
  test('the points of the reasons sum to it, it lies in 0..100 and within its range', () => {
    fc.assert(
      fc.property(anyRules, ({ rules, account }) => {
        const found = fitFor(rules, account);
        expect([found.low, found.high].every((end) => Number.isInteger(end) && end >= 0 && end <= 100)).toBe(true);
        if (found.fit === null) return;
        expect(found.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(found.fit);
        expect(found.fit).toBeGreaterThanOrEqual(found.low);
        expect(found.fit).toBeLessThanOrEqual(found.high);
      }),
    );
  });
  test('however the unknown turns out, the fit stays within the range', () => {
    fc.assert(
      fc.property(anyRules, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), ({ rules, account }, coins) => {
        const known = new Map([...account.cells].map(([field, [cell]], at) => [field, [cell === null ? (coins[at] ? 'yes' : 'no') : cell]] as const));
        const [before, after] = [fitFor(rules, account), fitFor(rules, { ...account, cells: known })];
        expect(after.fit).not.toBeNull();
        expect(after.fit).toBeGreaterThanOrEqual(before.low);
        expect(after.fit).toBeLessThanOrEqual(before.high);
      }),
    );
  });
  test('worths of what adds sum to 100', () => {
    fc.assert(
      fc.property(anyRules, ({ rules }) => {
        const { of, fromFull } = worthsOf(rules);
        const any = rules.find(({ kind }) => kind === 'any');
        const adding = rules.filter(({ kind }) => kind === 'must' || kind === 'positive').concat(any ? [any] : []);
        const sum = adding.reduce((all, { id }) => all + of.get(id)!, 0);
        if (fromFull || rules.every(({ points, kind }) => points === 0 || kind === 'negative' || kind === 'anti')) return;
        expect([0, 100]).toContain(sum);
      }),
    );
  });
});
