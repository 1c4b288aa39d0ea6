import { answerOf, errorOf, inSheet } from './inSheet';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe('CHANNEL_PICK', () => {
  const pick = (...args: unknown[]) => answerOf('CHANNEL_PICK', ...args);
  const names = column(['Email', 'LinkedIn', 'Fairs', 'Display', 'Webinars', 'Radio']);
  test('keeps the best third, two or three; of equal scores the earlier', () => {
    expect(pick(names, column([7, 9, 4, 3, 7, 1]))).toEqual(column(['keep', 'keep', 'rest', 'rest', 'rest', 'rest']));
    const twelve = column(Array.from({ length: 12 }, (_, at) => `Channel ${at}`));
    expect((pick(twelve, column(Array.from({ length: 12 }, (_, at) => at))) as string[][]).filter(([word]) => word === 'keep')).toHaveLength(3);
  });
  test('as many as you say', () =>
    expect(pick(names, column([7, 9, 4, 3, 7, 1]), 1)).toEqual(column(['rest', 'keep', 'rest', 'rest', 'rest', 'rest'])));
  test('without a score or a name there is no answer, but a channel without a score is still on the list', () => {
    expect(pick(column(['Email', '', 'Fairs']), column(['', 5, 4]))).toEqual(column(['', '', 'keep']));
    const eight = column(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect((pick(eight, column([1, 2, 3, 4, '', '', '', ''])) as string[][]).filter(([word]) => word === 'keep')).toHaveLength(3);
  });
  test('scores may be percentages and below zero; keep is a whole number', () => {
    expect(pick(column(['a', 'b', 'c']), column(['20 %', -1, '0,3']), 1)).toEqual(column(['rest', 'rest', 'keep']));
    expect(errorOf('CHANNEL_PICK', names, column([1, 2, 3, 4, 5, 6]), 1.5)).toBe('CHANNEL_PICK: keep is 1.5; count whole cases.');
  });
  test('speaks Finnish', () =>
    expect(inSheet('CHANNEL_PICK', [column(['a', 'b']), column([1, 2]), 1], { lang: 'fi' }).value).toEqual(column(['muu', 'pidä'])));
});
