import fc from 'fast-check';
import { isElsewhere } from '../../../src/domain/account/isElsewhere';
import { type Candidate, prioritise } from '../../../src/domain/account/prioritise';
import { tiersOf } from '../../../src/domain/account/tiersOf';
import { defaultSettings } from '../../../src/domain/settings';

const candidate = (name: string, fit: number | null, potential: number | null, elsewhere = false): Candidate => ({
  id: name.toLowerCase(),
  name,
  fit,
  potential: potential === null ? null : potential * 1e6,
  elsewhere,
});
const ranks = (accounts: readonly Candidate[]) => prioritise(accounts).of.map(({ rank }) => rank);

describe('#34 fit x potential value ranks the target accounts', () => {
  test('#9 400,000 goes before 270,000: what is scarce goes to the top', () => {
    const { basis, of } = prioritise([candidate('Siltavuori', 30, 900_000), candidate('Kaskitek', 80, 500_000)]);
    expect(basis).toBe('fit_value');
    expect(of).toEqual([
      { rank: 2, value: 270_000e6, unranked: null },
      { rank: 1, value: 400_000e6, unranked: null },
    ]);
  });
  test('#145 without a profile the potential ranks alone, #33 without potentials the fit', () => {
    const values = prioritise([candidate('A', null, 10), candidate('B', null, 30), candidate('C', null, null)]);
    expect([values.basis, values.of.map(({ rank, unranked }) => rank || unranked)]).toEqual(['value', [2, 1, 'no_potential']]);
    const fits = prioritise([candidate('A', 10, null), candidate('B', 90, null), candidate('C', null, null)]);
    expect([fits.basis, fits.of.map(({ rank, unranked }) => rank || unranked)]).toEqual(['fit', [2, 1, 'no_fit']]);
    expect(prioritise([candidate('A', null, null)])).toEqual({ basis: null, of: [{ rank: null, value: null, unranked: 'no_potential' }] });
  });
  test('what one of the two is missing for is not ranked, and neither is a negative potential', () => {
    const { of } = prioritise([candidate('A', 50, 10), candidate('B', null, 999), candidate('C', 99, null), candidate('D', 99, -5)]);
    expect(of.map(({ rank, unranked }) => rank || unranked)).toEqual([1, 'no_fit', 'no_potential', 'no_potential']);
  });
  test('of equal products the larger potential, then the name', () => {
    expect(ranks([candidate('B', 50, 100), candidate('C', 25, 200), candidate('A', 50, 100)])).toEqual([3, 1, 2]);
    expect(ranks([candidate('B', 0, 0), candidate('A', 0, 0)])).toEqual([2, 1]);
  });
  test('#146 an account elsewhere is not ranked, and says nothing of the basis', () => {
    const { basis, of } = prioritise([candidate('A', 50, null, true), candidate('B', null, 10)]);
    expect([basis, of.map(({ rank, unranked }) => rank || unranked)]).toEqual(['value', ['elsewhere', 1]]);
  });
  test('ranks are 1, 2, 3 without gaps, and never rise with the value', () => {
    const any = fc.record({ name: fc.string(), fit: fc.option(fc.nat(100)), potential: fc.option(fc.nat(1e6)), elsewhere: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (rows) => {
        const { of } = prioritise(rows.map((row, at) => ({ ...row, id: `${at}` })));
        const ranked = of.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, at) => at + 1));
        ranked.forEach(({ value }, at) => {
          if (at > 0) expect(value).toBeLessThanOrEqual(ranked[at - 1].value!);
        });
      }),
    );
  });
});

describe('#27 tiers', () => {
  const accounts = [candidate('A', 100, 600_000), candidate('B', 100, 250_000), candidate('C', 50, 200_000), candidate('D', 100, 50_000)];
  const priorities = prioritise(accounts);
  const none = accounts.map(() => null);
  test('by shares: before them lie 0 %, 60 %, 85 % and 95 % of the fit-weighted potential', () => {
    expect(tiersOf(none, priorities, defaultSettings())).toEqual(['A', 'A', 'B', 'C']);
    expect(tiersOf(none, priorities, { ...defaultSettings(), tier_first_cut: 0.5, tier_second_cut: 0.9 })).toEqual(['A', 'B', 'B', 'C']);
  });
  test('by fixed limits, whatever the others are worth', () => {
    expect(tiersOf(none, priorities, { ...defaultSettings(), tier_fixed: true })).toEqual(['A', 'A', 'A', 'B']);
    expect(tiersOf(none, priorities, { ...defaultSettings(), tier_fixed: true, tier_a_from: 250_000, tier_b_from: 60_000 })).toEqual([
      'A',
      'A',
      'B',
      'C',
    ]);
  });
  test('the tier that people typed counts; nothing known is no tier', () => {
    expect(tiersOf(['C', null, null, 'key'], priorities, defaultSettings())).toEqual(['C', 'A', 'B', 'key']);
    expect(tiersOf([null], prioritise([candidate('A', null, null)]), defaultSettings())).toEqual([null]);
  });
  test('fits alone are no money: fixed limits do not apply to them', () => {
    const fits = prioritise([candidate('A', 90, null), candidate('B', 10, null)]);
    expect(tiersOf([null, null], fits, { ...defaultSettings(), tier_fixed: true })).toEqual(['A', 'B']);
  });
});

test('#146 the region of the plan is cities or countries; unknown is not elsewhere', () => {
  expect(isElsewhere(['Turku', 'Finland'], 'Tampere; Pirkanmaa')).toBe(true);
  expect(isElsewhere(['TAMPERE', 'Finland'], 'Tampere; Pirkanmaa')).toBe(false);
  expect(isElsewhere(['Turku', 'Finland'], 'finland')).toBe(false);
  expect(isElsewhere(['', ''], 'Tampere')).toBe(false);
  expect(isElsewhere(['Turku'], ' ')).toBe(false);
});
