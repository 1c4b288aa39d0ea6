import * as fc from 'fast-check';
import { answerOf, errorOf, inSheet } from './inSheet';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe('BANT_ASK', () => {
  const ask = (...args: unknown[]) => answerOf('BANT_ASK', ...args);
  test('names the unknown ones, in the order of BANT', () => {
    expect(ask('50 k€', '?', 'yes', '')).toBe('Authority, Timeline');
    expect(ask(column(['?', '50 k€', '']), column(['n/a', 'no', '']), column(['tbd', 'yes', '']), column(['-', 'Q3', '']))).toEqual([
      ['Budget, Authority, Need, Timeline'],
      [''],
    ]);
  });
  test('speaks Finnish', () => expect(inSheet('BANT_ASK', ['?', '?', '?', '?'], { lang: 'fi' }).value).toBe('Budjetti, Päättäjä, Tarve, Aikataulu'));
  test('refuses a budget that says nothing', () => {
    expect(errorOf('BANT_ASK', 'maybe', '?', '?', '?')).toBe(
      'BANT_ASK: budget is "maybe", neither an amount nor a yes or no; write an amount, yes, no, or ? while it is unknown.',
    );
  });
  test('a lead with nothing to ask that meets no BANT has a no', () => {
    const answer = fc.constantFrom('yes', 'ei', '?', '', true, false, 7);
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), (answers) => {
        if (ask(...answers) === '' && answers.some((one) => one !== ''))
          expect(answerOf('BANT_OK', ...answers)).toBe(!answers.some((one) => one === 'ei' || one === false));
      }),
    );
  });
});
