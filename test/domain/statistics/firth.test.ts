import * as fc from 'fast-check';
import { choleskyFactor } from '../../../src/domain/statistics/choleskyFactor';
import { designOf } from '../../../src/domain/statistics/designOf';
import { firth } from '../../../src/domain/statistics/firth';
import { firthChance } from '../../../src/domain/statistics/firthChance';
import { leaveOneOut } from '../../../src/domain/statistics/leaveOneOut';
import { triangleSolve } from '../../../src/domain/statistics/triangleSolve';
import { triangleSolveBack } from '../../../src/domain/statistics/triangleSolveBack';
import { readTable } from '../../reference/readTable';

describe('the pieces', () => {
  test('choleskyFactor, and both solutions with it', () => {
    const factor = choleskyFactor(
      [
        [4, 2],
        [2, 5],
      ],
      0,
    );
    expect(factor).toEqual([
      [2, 0],
      [1, 2],
    ]);
    expect(triangleSolve(factor, [4, 8])).toEqual([2, 3]);
    expect(triangleSolveBack(factor, [7, 6])).toEqual([2, 3]);
  });
  test('a column that the earlier ones explain becomes zero', () => {
    expect(
      choleskyFactor(
        [
          [4, 2],
          [2, 1],
        ],
        1e-9,
      ),
    ).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });
  test('designOf: 10, 20, 30 become -1.22, 0, 1.22; constant and repeated columns are left out', () => {
    const { rows, place } = designOf([
      [10, 7, 0.1, 20],
      [20, 7, 0.1, 40],
      [30, 7, 0.1, 60],
    ]);
    expect(place).toEqual([1, -1, -1, -1]);
    expect(rows.map((row) => row.map((value) => Number(value.toFixed(2))))).toEqual([
      [1, -1.22],
      [1, 0],
      [1, 1.22],
    ]);
  });
  test('firthChance: -1 + 0.5 x 4 is 1, a chance of 73 %', () => expect(firthChance([-1, 0.5], [4])).toBeCloseTo(0.731, 3));
});

const eight = [[1], [2], [3], [4], [5], [6], [7], [8]];
const separated = [false, false, false, false, true, true, true, true];

describe('firth', () => {
  test('four lost with 1 to 4 visits, four won with 5 to 8: slope 1.03, 50 % at 4.5 visits', () => {
    const { coefficients, chances, converged } = firth(eight, separated)!;
    expect(converged).toBe(true);
    expect(coefficients[1]).toBeCloseTo(1.03, 2);
    expect(firthChance(coefficients, [4.5])).toBeCloseTo(0.5, 10);
    for (const [at, row] of eight.entries()) expect(firthChance(coefficients, row)).toBeCloseTo(chances[at], 12);
  });

  test('endometrial cancer (Heinze and Schemper 2002): the estimates of R’s logistf, where plain logistic regression diverges for NV', () => {
    const rows = readTable('endometrial.tsv');
    const { coefficients, converged } = firth(
      rows.map(({ NV, PI, EH }) => [Number(NV), Number(PI), Number(EH)]),
      rows.map(({ HG }) => HG === '1'),
    )!;
    expect(rows.length).toBe(79);
    expect(converged).toBe(true);
    // logistf stops at steps of 1e-5, so its seventh digit is not sure
    for (const [at, wanted] of [3.77455951, 2.9292733, -0.03475175, -2.60416387].entries())
      expect(Math.abs(coefficients[at] - wanted)).toBeLessThan(5e-7);
  });
  test('urinary tract infection (Heinze and Ploner’s sex2): the estimates of R’s logistf', () => {
    const women = readTable('sex2.tsv').flatMap((row) => new Array(Number(row.women)).fill(row));
    const { coefficients } = firth(
      women.map((row) => ['age', 'oc', 'vic', 'vicl', 'vis', 'dia'].map((name) => Number(row[name]))),
      women.map((row) => row.case === '1'),
    )!;
    expect(women.length).toBe(239);
    for (const [at, wanted] of [0.12025405, -1.10598131, -0.06881673, 2.26887464, -2.11140817, -0.78831694, 3.09601166].entries())
      expect(Math.abs(coefficients[at] - wanted)).toBeLessThan(5e-7);
  });

  test('without features half a case is added to either side; with one yes-or-no feature to each of the four cells', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), ([won1, lost1, won0, lost0]) => {
        fc.pre(won1 + lost1 > 0 && won0 + lost0 > 0);
        const won = [won1, lost1, won0, lost0].flatMap((count, cell) => new Array(count).fill(cell % 2 === 0));
        const feature = [won1, lost1, won0, lost0].flatMap((count, cell) => new Array(count).fill([cell < 2 ? 1 : 0]));
        const none = firth(
          won.map(() => []),
          won,
        )!;
        expect(none.coefficients[0]).toBeCloseTo(Math.log((won1 + won0 + 0.5) / (lost1 + lost0 + 0.5)), 8);
        const { coefficients, converged } = firth(feature, won)!;
        expect(converged).toBe(true);
        expect(coefficients[0]).toBeCloseTo(Math.log((won0 + 0.5) / (lost0 + 0.5)), 7);
        expect(coefficients[0] + coefficients[1]).toBeCloseTo(Math.log((won1 + 0.5) / (lost1 + 0.5)), 7);
      }),
      { numRuns: 60 },
    );
  });
  test('units and order of the cases do not matter; features that say nothing new get 0', () => {
    const { coefficients } = firth(eight, separated)!;
    const inThousands = firth(
      eight.map(([value]) => [value * 1000 + 5e6]),
      separated,
    )!;
    expect(inThousands.coefficients[1] * 1000).toBeCloseTo(coefficients[1], 8);
    const reversed = firth(eight.slice().reverse(), separated.slice().reverse())!;
    expect(reversed.coefficients[1]).toBeCloseTo(coefficients[1], 10);
    const repeated = firth(
      eight.map(([value]) => [7, value, 2 * value + 1, 0.1]),
      separated,
    )!;
    expect(repeated.coefficients[0]).toBeCloseTo(coefficients[0], 8);
    expect(repeated.coefficients.slice(1)).toEqual([0, expect.closeTo(coefficients[1], 8), 0, 0]);
  });
  test('converges for any small set, with any features: more features than cases, all won, two alike with different ends', () => {
    const set = fc
      .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 6 }))
      .chain(([cases, width]) =>
        fc.tuple(
          fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: width, maxLength: width }), { minLength: cases, maxLength: cases }),
          fc.array(fc.boolean(), { minLength: cases, maxLength: cases }),
        ),
      );
    fc.assert(
      fc.property(set, ([features, won]) => {
        const fit = firth(features, won)!;
        expect(fit.converged).toBe(true);
        for (const chance of fit.chances) {
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
        }
        expect(
          firth(
            features,
            won.map((one) => !one),
          )!.coefficients[0],
        ).toBeCloseTo(-fit.coefficients[0], 5);
      }),
      { numRuns: 150 },
    );
  });
  test('no cases, no fit; a column with a number that is none says nothing', () => {
    expect(firth([], [])).toBeNull();
    const won = [true, false, true];
    expect(firth([[1], [Number.NaN], [3]], won)!.coefficients).toEqual([expect.closeTo(Math.log(2.5 / 1.5), 8), 0]);
  });
});

describe('leaveOneOut', () => {
  test('eight deals that visits separate: all right, Brier 0.08 beside 0.25', () => {
    const { accuracy, brier, baseAccuracy, baseBrier } = leaveOneOut(eight, separated)!;
    expect([accuracy, baseAccuracy, baseBrier]).toEqual([1, 0.5, 0.25]);
    expect(brier).toBeCloseTo(0.08, 2);
  });
  test('a feature without meaning is no better than the base rate', () => {
    const won = [true, false, true, true, false, true, true, false, true, true];
    const { accuracy, brier, baseAccuracy, baseBrier } = leaveOneOut(
      won.map((_, at) => [(at * 7) % 5]),
      won,
    )!;
    expect(baseAccuracy).toBe(0.7);
    expect(baseBrier).toBeCloseTo(0.21, 12);
    expect(accuracy).toBeLessThanOrEqual(0.7);
    expect(brier).toBeGreaterThan(0.21);
  });
  test('without features a case is predicted by the others alone: 2 won of 4 are always judged wrongly', () => {
    const found = leaveOneOut([[], [], [], []], [true, true, false, false])!;
    // left out is a won one: 1 of 3 won, (1 + 1/2) / (3 + 1) = 37.5 %
    expect(found.accuracy).toBe(0);
    expect(found.brier).toBeCloseTo(0.625 ** 2, 8);
  });
  test('the endometrial data: 86 % right beside 62 %', () => {
    const rows = readTable('endometrial.tsv');
    const { accuracy, baseAccuracy } = leaveOneOut(
      rows.map(({ NV, PI, EH }) => [Number(NV), Number(PI), Number(EH)]),
      rows.map(({ HG }) => HG === '1'),
    )!;
    expect(accuracy).toBeCloseTo(68 / 79, 12);
    expect(baseAccuracy).toBeCloseTo(49 / 79, 12);
  });
  test('one case teaches nothing', () => expect(leaveOneOut([[1]], [true])).toBeNull());
});
