import { isOneAudience } from '../../../src/domain/kpi/isOneAudience';
import { typedPotentials } from '../../../src/domain/kpi/typedPotentials';
import { account, basisOf } from '../support/basis';

test('estimates of 9,790 and 9,800 are one audience, of 7,150 and 9,800 two; exactly 10 % apart is one', () => {
  expect([isOneAudience(9790, 9800), isOneAudience(7150, 9800), isOneAudience(900, 1000)]).toEqual([true, false, true]);
});
test('of potentials 900,000, blank, 200,000 and -5 there are two', () => {
  const basis = basisOf({ accounts: [900000e6, null, 200000e6, -5e6].map((potential, at) => account(`a${at}`, { potential })) });
  expect(typedPotentials({ basis } as Parameters<typeof typedPotentials>[0])).toEqual([900000e6, 200000e6]);
});
