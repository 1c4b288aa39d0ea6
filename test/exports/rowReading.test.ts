// A file whose cells tell neither the decimal mark nor the order of day and month: one question for both.
import { column, read, utf8 } from './fixtures';

const TEXT = 'Campaign,Start date,Cost\nGuide,,\nGuide,03/04/2026,"1,234"\nGuide,05/04/2026,12\n';
const NAME = 'spend_2026-01-01_2026-12-31.csv';

describe('numbers and days that can both be read two ways', () => {
  test('are one question that shows the first doubtful row, and its choices are whole readings', async () => {
    const { questions } = await read(NAME, utf8(TEXT));
    expect(questions).toEqual([
      {
        id: 'row_reading',
        text: 'How are 03/04/2026 in “Start date” and 1,234 in “Cost” read?',
        choices: [
          { id: 'dmy_point', text: '2026-04-03 and 1234 (day first, decimal point)' },
          { id: 'dmy_comma', text: '2026-04-03 and 1.234 (day first, decimal comma)' },
          { id: 'mdy_point', text: '2026-03-04 and 1234 (month first, decimal point)' },
          { id: 'mdy_comma', text: '2026-03-04 and 1.234 (month first, decimal comma)' },
        ],
        standard: 'dmy_point',
      },
    ]);
  });
  test.each([
    ['dmy_point', '2026-04-03', 1234],
    ['dmy_comma', '2026-04-03', 1.234],
    ['mdy_point', '2026-03-04', 1234],
    ['mdy_comma', '2026-03-04', 1.234],
  ])('the answer %s settles both', async (row_reading, date, spend) => {
    const table = await read(NAME, utf8(TEXT), { answers: { row_reading } });
    const at = column(table, 'spend').findIndex((value) => value !== null && value !== 12);
    expect([table.questions, column(table, 'start')[at], column(table, 'spend')[at]]).toEqual([[], { date }, spend]);
  });
  test('an answer to one of them leaves the other as the question', async () => {
    const { questions } = await read(NAME, utf8(TEXT), { answers: { decimal_mark: 'comma' } });
    expect(questions.map(({ id }) => id)).toEqual(['date_order']);
  });
  test('where no row is doubtful in both, each is shown by a cell of its own', async () => {
    const apart = 'Campaign,Start date,Cost\nGuide,03/04/2026,\nGuide,,"1,234"\n';
    const { questions } = await read(NAME, utf8(apart));
    expect(questions[0]?.text).toBe('How are 03/04/2026 in “Start date” and 1,234 in “Cost” read?');
  });
});
