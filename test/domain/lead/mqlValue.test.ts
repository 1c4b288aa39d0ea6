import { bantUnknown } from '../../../src/domain/lead/bantUnknown';
import { mqlValue } from '../../../src/domain/lead/mqlValue';

test('an MQL is worth the average deal times its way to a deal', () => {
  expect(mqlValue(20000, 0.3, 0.25)).toBe(1500);
  expect(mqlValue(20000, 0, 0.25)).toBe(0);
});

describe('what to ask a lead next', () => {
  test('the unknown ones, in the order of BANT', () => {
    expect(bantUnknown({ budget: '50 k€', authority: '?', need: 'ei', timeline: null })).toEqual(['authority', 'timeline']);
    expect(bantUnknown({ budget: null, authority: null, need: null, timeline: null })).toEqual(['budget', 'authority', 'need', 'timeline']);
  });
  test('a no is an answer', () => expect(bantUnknown({ budget: 0, authority: 'no', need: false, timeline: 'ei vielä' })).toEqual([]));
});
