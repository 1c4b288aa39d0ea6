import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import betainc from '@stdlib/math-base-special-betainc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import betaQuantileReference from '@stdlib/stats-base-dists-beta-quantile';

import { buildSync } from 'esbuild';
import { betaQuantile } from '../../../src/domain/statistics/betaQuantile';
import { betaTails } from '../../../src/domain/statistics/betaTails';
import { clopperPearson } from '../../../src/domain/statistics/clopperPearson';
import { gammaTails } from '../../../src/domain/statistics/gammaTails';
import { normalQuantile } from '../../../src/domain/statistics/normalQuantile';
import { expectClose } from './closeTo';

const FOLDER = join(__dirname, '../../../src/domain/statistics');
/** the special functions; the statistics stand on them */
const KERNEL = [
  'betaQuantile',
  'betaTails',
  'complexLog1p',
  'complexStirlingError',
  'deviance',
  'gammaQuantile',
  'gammaTails',
  'incompleteBeta',
  'incompleteBetaUpper',
  'incompleteGamma',
  'incompleteGammaUpper',
  'logBetaMoment',
  'logBetaSlope',
  'logBinomialTerm',
  'logTailRoot',
  'normalCdf',
  'normalQuantile',
  'stirlingError',
];
const ALL = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
const bundled = (names: readonly string[], minify: boolean): string => {
  const contents = names.map((name) => `export * from './${name}';`).join('\n');
  const options = { bundle: true, write: false, format: 'esm', target: 'es2019', charset: 'utf8' } as const;
  return buildSync({ ...options, minify, stdin: { contents, resolveDir: FOLDER, loader: 'ts' } }).outputFiles[0].text;
};

describe('size', () => {
  test('the special functions are at most 5 kB minified', () => expect(bundled(KERNEL, true).length).toBeLessThanOrEqual(5000));
  test('what the cell functions need of the statistics is at most 24 kB unminified, all statistics 42 kB', () => {
    const cells = ['betaProductQuantile', 'chapman', 'confidenceSequence', 'differenceEvidence', 'hypergeometricLimits', 'incompleteBetaUpper'];
    const others = ['moreTrialsToDecide', 'probabilityBBetter', 'sainsbury', 'sampleSize', 'wilson'];
    expect(bundled(cells.concat(others), false).length).toBeLessThanOrEqual(24000);
    expect(bundled(ALL, false).length).toBeLessThanOrEqual(42000);
  });
  test('nothing is computed at load', () => {
    const calls: string[] = [];
    const counted = new Proxy(Math, { get: (target, name) => calls.push(String(name)) && target[name as keyof Math] });
    const refused = new Proxy(class {}, { construct: () => calls.push('array') && {} });
    const code = bundled(ALL, false).replace(/export \{[^}]*\};/, '');
    runInNewContext(code, { Math: counted, Array: refused, Float64Array: refused, Map: refused });
    expect(calls).toEqual([]);
  });
});

describe('the special functions agree with the reference library to eleven digits', () => {
  const SHAPES = [0.1, 0.5, 1, 1.7, 3, 10.5, 47, 200, 1000];
  test('incomplete Beta, both tails', () => {
    for (const a of SHAPES)
      for (const b of SHAPES)
        for (const x of [1e-8, 0.001, 0.05, 0.3, 0.5, 0.8, 0.99]) {
          const { lower, upper } = betaTails(x, 1 - x, a, b);
          const [wantedLower, wantedUpper] = [betainc(x, a, b), betainc(x, a, b, true, true)];
          // far out the reference underflows or loses digits
          if (wantedLower > 1e-200) expectClose(lower, wantedLower);
          if (wantedUpper > 1e-200) expectClose(upper, wantedUpper);
        }
  });
  test('incomplete Gamma, both tails', () => {
    for (const shape of SHAPES.filter((one) => one <= 200))
      for (const share of [0.01, 0.2, 0.7, 1, 1.2, 2, 5]) {
        const x = share * shape;
        const { lower, upper } = gammaTails(shape, x);
        const [wantedLower, wantedUpper] = [gammainc(x, shape), gammainc(x, shape, true, true)];
        if (wantedLower > 1e-200) expectClose(lower, wantedLower);
        if (wantedUpper > 1e-200) expectClose(upper, wantedUpper);
      }
  });
  test('beyond a shape of some 200 the reference itself is off by half a per cent in the tails: 40 digits (mpmath) instead', () => {
    expect(Math.abs(gammainc(1200, 1000, true, true) / 1.2881606086281433e-9 - 1)).toBeGreaterThan(0.004);
    expectClose(gammaTails(1000, 1200).upper, 1.2881606086281433e-9);
    expectClose(gammaTails(1000, 700).lower, 1.015858334533322e-26);
  });
  test('normal quantile, from one in 10^300 to the middle', () => {
    for (let exponent = -300; exponent < -0.4; exponent += 0.37) {
      const p = 10 ** exponent;
      expectClose(normalQuantile(p), -Math.SQRT2 * erfcinv(2 * p));
    }
  });
  test('Beta quantile at confidences from 50 % to 99.9 %', () => {
    for (const confidence of [0.5, 0.8, 0.9, 0.95, 0.99, 0.999])
      for (const a of SHAPES)
        for (const b of SHAPES)
          for (const p of [(1 - confidence) / 2, (1 + confidence) / 2]) {
            const wanted = betaQuantileReference(p, a, b);
            if (wanted > 1e-200) expectClose(betaQuantile(p, a, b), wanted);
          }
  });
  test('limits of 1 of 1 and of 0, 1, half, all but one and all of 10^6, from 50 % to 99.9 %', () => {
    for (const confidence of [0.5, 0.8, 0.95, 0.99, 0.999])
      for (const [k, n] of [
        [0, 1],
        [1, 1],
        [0, 1e6],
        [1, 1e6],
        [500000, 1e6],
        [999999, 1e6],
        [1e6, 1e6],
      ]) {
        const [low, high] = clopperPearson(k, n, confidence);
        const tail = (1 - confidence) / 2;
        if (k > 0) expectClose(betainc(low, k, n - k + 1), tail, 1e-8);
        if (k < n && high < 0.999) expectClose(betainc(high, k + 1, n - k, true, true), tail, 1e-8);
      }
  });
});
