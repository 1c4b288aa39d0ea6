import { answerOf, errorOf } from './inSheet';

describe('MQL_VALUE', () => {
  const value = (...args: unknown[]) => answerOf('MQL_VALUE', ...args);
  test('is the average deal times the way from MQL to deal', () => {
    expect(value(20000, 0.3, 0.25)).toBe(1500);
    expect(value('20 000 €', '30 %', '25 %')).toBe(1500);
    expect(value(20000, 0, 0.25)).toBe(0);
  });
  test('what is unknown leaves it unknown', () => expect(value([[''], [1]], [[0.5], ['']], 0.5)).toEqual([[''], ['']]));
  test('refuses a rate over 1', () => {
    expect(errorOf('MQL_VALUE', 20000, 30, 0.25)).toBe('MQL_VALUE: MQL to SQL is 30, over 1; write a share such as 0.5 or 50 %.');
    expect(errorOf('MQL_VALUE', '5 %', 0.3, 0.25)).toContain('average deal is "5 %", a percentage');
  });
});
