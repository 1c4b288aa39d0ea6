import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const bant = (...args: unknown[]) => answerOf('BANT_OK', ...args);

describe('BANT_OK', () => {
  test('is TRUE when all four are a known yes', () => {
    expect(bant('50 k€', 'toimitusjohtaja', 'kyllä', 'Q3', '')).toBe(true);
    expect(bant(20000, 'Eija Nokia', true, new Date(0))).toBe(true);
  });
  test.each([
    ['?', 'CFO', 'yes', 'Q3'],
    ['50 k€', 'ei', 'yes', 'Q3'],
    ['50 k€', 'CFO', 'not yet', 'Q3'],
    ['50 k€', 'CFO', 'yes', ''],
    [0, 'CFO', 'yes', 'Q3'],
    ['50 k€', 'CFO', false, 'Q3'],
    ['50 k€', 'CFO', 'yes', 0],
    ['', 'CFO', '', ''],
  ])('is FALSE for %j %j %j %j', (...args) => expect(bant(...args)).toBe(false));

  test('as many as required are enough', () => {
    expect(bant('?', 'CFO', 'yes', 'Q3', 3)).toBe(true);
    expect(bant([['?'], ['5 k€']], [['CFO'], ['ei']], [['yes'], ['no']], [['Q3'], ['?']], [[3], [1]])).toEqual([[true], [true]]);
  });
  test.each([0, 5, 2.5])('refuses %d required', (required) => {
    expect(errorOf('BANT_OK', 'yes', 'CFO', 'yes', 'Q3', required)).toBe(`BANT_OK: required is ${required}; write 1, 2, 3 or 4.`);
  });
  test('refuses a budget that says nothing, naming the cell', () => {
    const budget = [['10 k€'], ['maybe']];
    const others = [['x'], ['x']];
    expect(errorOf('BANT_OK', budget, others, others, others)).toBe(
      'BANT_OK: budget, row 2 is "maybe", neither an amount nor a yes or no; write an amount, yes, no, or ? while it is unknown.',
    );
    expect(errorOf('BANT_OK', new Date(0), 'x', 'x', 'x')).toContain('budget is a date');
    expect(errorOf('BANT_OK', -5, 'x', 'x', 'x')).toContain('budget is -5');
  });

  test('another yes never turns TRUE into FALSE', () => {
    const answer = fc.constantFrom('yes', 'ei', '?', '', true, false, 7);
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), fc.nat(3), fc.integer({ min: 1, max: 4 }), (answers, at, required) => {
        const better = answers.map((one, i) => (i === at ? 'yes' : one));
        if (bant(...answers, required) === true) expect(bant(...better, required)).toBe(true);
      }),
    );
  });
});
