// The built-in functions that cells of ours use, against values that do not come from Univer.
import { createCalculator } from '../../local/calculation/calculate';
import { type Cells, workbookOf } from './workbookOf';

const calculator = createCalculator();
afterAll(() => calculator.dispose());

const DATA: Cells = { A1: 5, A2: 'x', A3: -2.5, A4: true, A6: '', B1: 3, B2: 4, B3: 5, C1: 'act', C2: 'Act now', C3: 'watch', D1: { e: '#N/A' } };

async function valuesOf(formulas: readonly string[]): Promise<unknown[]> {
  const cells = Object.fromEntries(formulas.map((formula, index) => [`Z${index + 1}`, formula]));
  const results = (await calculator.calculate(workbookOf({ Sheet: { ...DATA, ...cells } }))).get('Sheet') ?? [];
  return results.map(({ v, e }) => e ?? v);
}

/** from 50-digit arithmetic (incomplete beta by continued fraction, sums of binomial and Poisson terms, bisection for the inverses) */
const STATISTICS: readonly (readonly [string, number])[] = [
  ['=BINOMDIST(3,10,0.3,TRUE)', 0.6496107184000001],
  ['=BINOMDIST(3,10,0.3,FALSE)', 0.266827932],
  ['=BINOMDIST(0,5,0.2,TRUE)', 0.32767999999999997],
  ['=BINOMDIST(41,63,0.5,TRUE)', 0.9944292962923474],
  ['=BINOMDIST(412,1000,0.4,TRUE)', 0.7903401424549937],
  ['=BINOMDIST(4120,10000,0.4,TRUE)', 0.9929827312748153],
  ['=BINOMDIST(9,12,0.95,FALSE)', 0.017331858767426798],
  ['=BINOMDIST(3,6000,0.001,TRUE)', 0.151069989248543],
  ['=BINOMDIST(59,60,0.95,TRUE)', 0.953930201013048],
  ['=BINOMDIST(0,400,0.02,TRUE)', 0.00030933586580571265],
  ['=BINOMDIST(120000,250000,0.48,TRUE)', 0.5008091697722384],
  ['=BINOMDIST(5,100000,0.0001,TRUE)', 0.06707650449728682],
  ['=BETADIST(0.5,2,3)', 0.6875],
  ['=BETADIST(0.1,0.5,0.5)', 0.20483276469913345],
  ['=BETADIST(0.97,41.5,22.5)', 1.0],
  ['=BETADIST(0.41,412.5,588.5)', 0.44809400741800165],
  ['=BETADIST(0.001,0.5,400.5)', 0.6291757930617797],
  ['=BETADIST(0.999,60.5,0.5)', 0.7284264346138403],
  ['=BETADIST(0.4,4000,6000)', 0.5005428998724524],
  ['=BETAINV(0.025,41,23)', 0.5202661770886655],
  ['=BETAINV(0.975,42,22)', 0.7666294186329926],
  ['=BETAINV(0.025,0.5,10.5)', 4.7890433157581896e-05],
  ['=BETAINV(0.975,10.5,0.5)', 0.9999521095668424],
  ['=BETAINV(0.025,412,589)', 0.3812915143086222],
  ['=BETAINV(0.975,413,588)', 0.4432281114624896],
  ['=BETAINV(0.5,1,1)', 0.5],
  ['=BETAINV(0.025,1,400)', 6.32925169048572e-05],
  ['=BETAINV(0.975,6,9995)', 0.0011664442090665891],
  ['=BETAINV(0.025,4120,5881)', 0.4023299565512429],
  ['=BETAINV(0.005,3,3)', 0.08282918720147679],
  ['=CHIINV(0.05,2)', 5.991464547107982],
  ['=CHIINV(0.025,1)', 5.023886187314889],
  ['=CHIINV(0.975,24)', 12.401150217444435],
  ['=CHIINV(0.025,26)', 41.923170096353914],
  ['=CHIINV(0.975,2)', 0.050635615968579795],
  ['=CHIINV(0.025,1000)', 1089.5309127749135],
  ['=CHIINV(0.5,5)', 4.351460191095527],
  ['=CHIINV(0.975,1)', 0.0009820691171752577],
  ['=CHIINV(0.025,20000)', 20393.883649999767],
  ['=NORMSINV(0.975)', 1.9599639845400538],
  ['=NORMSINV(0.95)', 1.6448536269514722],
  ['=NORMSINV(0.8)', 0.8416212335729144],
  ['=NORMSINV(0.5)', 0],
  ['=NORMSINV(0.025)', -1.9599639845400543],
  ['=NORMSINV(0.0001)', -3.7190164854556804],
  ['=NORMSINV(0.999999)', 4.753424308817087],
  ['=NORMSINV(1e-10)', -6.361340902404057],
  ['=NORMSINV(0.55)', 0.12566134685507416],
  ['=POISSON(3,2.5,TRUE)', 0.7575761331330659],
  ['=POISSON(3,2.5,FALSE)', 0.21376301724973645],
  ['=POISSON(0,0.1,TRUE)', 0.9048374180359595],
  ['=POISSON(120,100,TRUE)', 0.9773306709216473],
  ['=POISSON(40,55.5,TRUE)', 0.018190698156849847],
  ['=POISSON(1000,1000,TRUE)', 0.508409367168506],
  ['=POISSON(0,700,FALSE)', 9.85967654375977e-305],
  ['=POISSON(7,3,TRUE)', 0.9880954961436426],
];

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

test.each<[string, unknown]>([
  ['=FIXED(1234.567,1)', '1,234.6'],
  ['=FIXED(1234.567,1,TRUE)', '1234.6'],
  ['=FIXED(0.5,0)', '1'],
  ['=TEXT(0.1234,"0.0 %")', '12.3 %'],
  ['=TEXT(1234567.891,"#,##0")', '1,234,568'],
  ['=TEXT(46024,"yyyy-mm-dd")', '2026-01-02'],
  ['=TEXT(75/86400,"m:ss")', '1:15'],
  ['=REPT("\u2588",3)', '\u2588\u2588\u2588'],
  ['=REPT("x",0)', ''],
  ['=REPT("x",2.9)', 'xx'],
  ['=INDEX(B1:C3,2,2)', 'Act now'],
  ['=INDEX(B1:B3,3)', 5],
  ['=INDEX(B1:B3,4)', '#REF!'],
  ['=MATCH("act",C1:C3,0)', 1],
  ['=MATCH("ACT",C1:C3,0)', 1],
  ['=MATCH("nobody",C1:C3,0)', '#N/A'],
  ['=MATCH(4.5,B1:B3)', 2],
  ['=INDEX(B1:B3,MATCH("watch",C1:C3,0))', 5],
  ['=IF(A1>4,"yes","no")', 'yes'],
  ['=IF(A9="","blank","no")', 'blank'],
  ['=IF(FALSE,1)', false],
  ['=AND(A1>4,B1>3)', false],
  ['=OR(A1>9,B1=3)', true],
  ['=MIN(B1:B3,A3)', -2.5],
  ['=MAX(A1:A4)', 5],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234.5,-2)', 1200],
  ['=SQRT(2.25)', 1.5],
  ['=SQRT(-1)', '#NUM!'],
  ['=COUNTIF(C1:C3,"act*")', 2],
  ['=COUNTIF(B1:B3,">3")', 2],
  ['=COUNTIF(C1:C3,"watch")', 1],
  ['=SUMPRODUCT((B1:B3>3)*(B1:B3))', 9],
  ['=SUMPRODUCT(B1:B3,B1:B3)', 50],
  ['=N("abm:plan.on_track")', 0],
  ['=N(A4)', 1],
  ['=N(B1)', 3],
  ['=ISERROR(D1)', true],
  ['=ISERROR(A1)', false],
  ['=IFERROR(D1,"none")', 'none'],
  ['=IFERROR(1/0,0)', 0],
  ['=LN(EXP(2))', 2],
  ['=EXP(0)', 1],
  ['=ABS(A3)', 2.5],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=10%', 0.1],
  ['="a"="A"', true],
  ['=1="1"', false],
  ['="5"+1', 6],
  ['=A1&A4', '5TRUE'],
])('%s is %p', async (formula, expected) => expect(await valuesOf([formula])).toEqual([expected]));

test('exponential, logarithm and root within 1e-11', async () => {
  const values = await valuesOf(['=EXP(1)', '=LN(10)', '=SQRT(2)', '=EXP(-20)', '=LN(1E-12)']);
  [Math.E, Math.LN10, Math.SQRT2, Math.exp(-20), Math.log(1e-12)].forEach((expected, index) => {
    expect(Math.abs((values[index] as number) / expected - 1)).toBeLessThan(1e-11);
  });
});
