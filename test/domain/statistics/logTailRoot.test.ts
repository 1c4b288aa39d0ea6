import { logTailRoot } from '../../../src/domain/statistics/logTailRoot';
import { expectClose } from './closeTo';

describe('logTailRoot', () => {
  test('finds where a tail has the wanted size', () => {
    expectClose(
      logTailRoot(0.5, 0, (t) => ({ tail: Math.exp(-t), slope: -Math.exp(-t) })),
      Math.LN2,
      1e-14,
    );
  });

  test('comes back from where the tail is too small to be told from nothing', () => {
    const asked: number[] = [];
    const logistic = (t: number) => {
      asked.push(t);
      const tail = Math.exp(-Math.exp(t)); // double exponential: the first step overshoots
      return { tail, slope: -tail * Math.exp(t) };
    };
    expectClose(logTailRoot(1e-200, -3, logistic), Math.log(200 * Math.LN10), 1e-12);
    expect(Math.max(...asked)).toBeGreaterThan(6.7);
  });
});
