import { reckonedSize, undoFits } from '../../src/rpc/undoFits';

test('the worked example: 7,000 replaced rows of 14 columns fit, 8,000 may not', () => {
  expect(reckonedSize({ added: 2000, replaced: 7000, columns: 14 })).toBe(1_780_000);
  expect(undoFits({ added: 2000, replaced: 7000, columns: 14 })).toBe(true);
  expect(undoFits({ added: 2000, replaced: 8000, columns: 14 })).toBe(false);
});
test('rows that only come cost their fingerprint: 250,000 of them still fit', () => {
  expect([250_000, 250_001].map((added) => undoFits({ added, replaced: 0, columns: 9 }))).toEqual([true, false]);
});
