import fc from 'fast-check';
import { inPlanCurrency } from '../../../src/domain/money/inPlanCurrency';
import { microOf } from '../../../src/domain/money/microOf';
import { unitsOf } from '../../../src/domain/money/unitsOf';

const settings = { currency: 'EUR', rates: { USD: { rate: 0.92, from: '2026-01-01', source: 'bank' } } };

test('170.21 is 170,210,000 micro-units and back', () => {
  expect(microOf(170.21)).toBe(170210000);
  expect(unitsOf(170210000)).toBe(170.21);
});
test('sums of micro-units do not depend on the order: 0.1 + 0.2 + 0.3', () => {
  const [a, b, c] = [0.1, 0.2, 0.3].map(microOf);
  expect(a + b + c).toBe(c + b + a);
  expect(unitsOf(a + b + c)).toBe(0.6);
});
test('cents come back as they were typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), (cents) => {
      expect(unitsOf(microOf(cents / 100))).toBe(cents / 100);
    }),
  );
});
describe('other currencies', () => {
  test('the plan currency and a blank one stay as they are', () => {
    expect(inPlanCurrency(5e6, 'EUR', settings)).toBe(5e6);
    expect(inPlanCurrency(5e6, ' eur ', settings)).toBe(5e6);
    expect(inPlanCurrency(5e6, '', settings)).toBe(5e6);
  });
  test('100 USD at the typed rate of 0.92 are 92 EUR', () => {
    expect(inPlanCurrency(100e6, 'USD', settings)).toBe(92e6);
  });
  test('without a rate there is no amount', () => {
    expect(inPlanCurrency(100e6, 'SEK', settings)).toBeNull();
  });
});
