// Univer's own statistical functions are off by up to 1e-8 or have no value at all for large counts (BINOMDIST from about
// 1,030 trials on, POISSON from about 170). Sheets has neither fault, so a tested library takes their place.

import betainc from '@stdlib/math-base-special-betainc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionNames,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';

/** undefined: no case of ours, the built-in answers (with its own error where the arguments make no sense) */
type Exact = (...numbers: number[]) => number | undefined;

const isShare = (p: number): boolean => p > 0 && p < 1;

const betaShare: Exact = (x, a, b) => (x >= 0 && x <= 1 && a > 0 && b > 0 ? betainc(x, a, b) : undefined);
const betaInverse: Exact = (p, a, b) => (isShare(p) && a > 0 && b > 0 ? betaQuantile(p, a, b) : undefined);
const normalInverse: Exact = (p) => (isShare(p) ? -Math.SQRT2 * erfcinv(2 * p) + 0 : undefined);
const poisson: Exact = (k, mean, upTo) => (upTo !== 0 && k >= 0 && mean > 0 ? gammainc(mean, Math.floor(k) + 1, true, true) : undefined);

const binomial: Exact = (successes, trials, p, upTo) => {
  const [k, n] = [Math.floor(successes), Math.floor(trials)];
  if (k < 0 || k > n || !isShare(p)) return undefined;
  if (upTo !== 0) return binomialCdf(k, n, p);
  // the built-in is exact as long as its binomial coefficient is a finite number
  if (n < 1000) return undefined;
  return Math.exp(gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p));
};

/** with the number of arguments that are meant: BETADIST with bounds of its own stays with the built-in */
const EXACT: readonly (readonly [string, number, Exact])[] = [
  ['BETADIST', 3, betaShare],
  ['BETA.DIST', 4, (x, a, b, upTo) => (upTo === 0 ? undefined : betaShare(x, a, b))],
  ['BETAINV', 3, betaInverse],
  ['BETA.INV', 3, betaInverse],
  ['BINOMDIST', 4, binomial],
  ['BINOM.DIST', 4, binomial],
  ['NORMSINV', 1, normalInverse],
  ['NORM.S.INV', 1, normalInverse],
  ['POISSON', 3, poisson],
  ['POISSON.DIST', 3, poisson],
];

export function registerExactStatistics(injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const [name, count, exact] of EXACT) {
    const builtIn = service.getExecutor(name as IFunctionNames);
    if (!builtIn) throw new Error(`Univer has no function ${name}.`);
    service.registerExecutors(new ExactFunction(name, builtIn, (numbers) => (numbers.length === count ? exact(...numbers) : undefined)));
    service.deleteFormulaAstCacheKey(name);
  }
}

class ExactFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly builtIn: BaseFunction,
    private readonly exact: (numbers: number[]) => number | undefined,
  ) {
    super(name);
    this.minParams = builtIn.minParams;
    this.maxParams = builtIn.maxParams;
  }
  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const numbers = variants.map(numberOf);
    const value = numbers.every((number) => number !== undefined) ? this.exact(numbers) : undefined;
    if (value !== undefined && !Number.isNaN(value)) return NumberValueObject.create(value);
    return this.builtIn.calculate(...(variants as BaseValueObject[])) as FunctionVariantType;
  }
}

function numberOf(variant: FunctionVariantType): number | undefined {
  const value = variant as BaseValueObject;
  if (value.isArray()) {
    const cells = value as BaseValueObject & { getRowCount(): number; getColumnCount(): number; getFirstCell(): BaseValueObject };
    return cells.getRowCount() === 1 && cells.getColumnCount() === 1 ? numberOf(cells.getFirstCell()) : undefined;
  }
  return value.isNumber() || value.isBoolean() ? Number(value.getValue()) : undefined;
}
