import { createCalculator } from '../../local/calculation/calculate';
import { BUILT_INS, DATA, STATISTICS } from './builtInFormulas';
import { workbookOf } from './workbookOf';

const calculator = createCalculator();
afterAll(() => calculator.dispose());

async function valuesOf(formulas: readonly string[]): Promise<unknown[]> {
  const cells = Object.fromEntries(formulas.map((formula, index) => [`Z${index + 1}`, formula]));
  const results = (await calculator.calculate(workbookOf({ Sheet: { ...DATA, ...cells } }))).get('Sheet') ?? [];
  return results.map(({ v, e }) => e ?? v);
}

test('statistical functions agree with 50-digit arithmetic within 1e-11', async () => {
  const values = await valuesOf(STATISTICS.map(([formula]) => formula));
  const wrong = STATISTICS.filter(([, expected], index) => !(Math.abs((values[index] as number) - expected) <= 1e-11 * Math.abs(expected)));
  expect(wrong).toEqual([]);
});

test.each<[string, number]>([
  // two trials by hand: 1/4 none, 1/2 one, 1/4 two
  ['=BINOMDIST(1,2,1/2,TRUE)', 0.75],
  ['=BINOMDIST(1,2,1/2,FALSE)', 0.5],
  // Beta(1, 2) has the share 1 - (1 - x)^2
  ['=BETADIST(1/4,1,2)', 0.4375],
  ['=BETAINV(0.4375,1,2)', 0.25],
  // two degrees of freedom: -2 ln p
  ['=CHIINV(EXP(-3),2)', 6],
  ['=POISSON(0,3,FALSE)', Math.exp(-3)],
  ['=POISSON(1,3,TRUE)', 4 * Math.exp(-3)],
  // the peak of a binomial of 10,000: 1 / sqrt(pi n / 2) with its first two corrections 1 - 1/(4n) + 1/(32n^2)
  ['=BINOMDIST(5000,10000,1/2,FALSE)', (1 - 1 / 40000 + 1 / 3.2e9) / Math.sqrt(Math.PI * 5000)],
])('%s by hand', async (formula, expected) => {
  const [value] = await valuesOf([formula]);
  expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-11 * expected);
});

test.each<[string, unknown]>([
  ['=NORMSINV(1/2)', 0],
  ['=BETADIST(0,2,3)', 0],
  ['=BETADIST(1,2,3)', 1],
  ['=BETADIST(2,2,3)', '#NUM!'],
  ['=BETADIST(0.5,0,3)', '#NUM!'],
  ['=BETAINV(1.5,2,3)', '#NUM!'],
  ['=BINOMDIST(11,10,0.5,TRUE)', '#NUM!'],
  ['=BINOMDIST(A1,A2,0.5,TRUE)', '#VALUE!'],
  ['=NORMSINV(0)', '#NUM!'],
  ['=BETADIST(D1,2,3)', '#N/A'],
])('%s at the edge: %p', async (formula, expected) => expect(await valuesOf([formula])).toEqual([expected]));

test.each(BUILT_INS)('%s is %p', async (formula, expected) => expect(await valuesOf([formula])).toEqual([expected]));

test('exponential, logarithm and root within 1e-11', async () => {
  const values = await valuesOf(['=EXP(1)', '=LN(10)', '=SQRT(2)', '=EXP(-20)', '=LN(1E-12)']);
  [Math.E, Math.LN10, Math.SQRT2, Math.exp(-20), Math.log(1e-12)].forEach((expected, index) => {
    expect(Math.abs((values[index] as number) / expected - 1)).toBeLessThan(1e-11);
  });
});
