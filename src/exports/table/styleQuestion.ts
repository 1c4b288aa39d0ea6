// The one question about a table whose cells do not tell how they are to be read. `03/04/2026` and `1,234` in one row are four readings; a
// person chooses among whole rows, never among rules.
import { exportsText } from '../../text/exports';
import type { Lang } from '../../text/lang';
import { type DayOrder, readDate } from '../columnStyle/readDate';
import type { Decimal } from '../columnStyle/readDigits';
import { readNumber } from '../columnStyle/readNumber';
import type { Answers } from '../mapping/types';
import type { Question } from '../types';
import type { StyledColumn } from './decideStyles';

export const DECIMALS: readonly Decimal[] = ['point', 'comma'];
export const ORDERS: readonly DayOrder[] = ['dmy', 'mdy'];

/** The first columns whose cells fit both readings; null: settled. */
export interface OpenColumns {
  readonly number: StyledColumn | null;
  readonly day: StyledColumn | null;
}
interface Example {
  readonly column: string;
  readonly example: string;
}

const readAs = ({ reading }: StyledColumn, cell: string, decimal: Decimal): number | null =>
  readNumber(cell, { decimal, times: 1, whole: reading === 'count', percent: true });
const differs = {
  number: (column: StyledColumn) => (cell: string) => readAs(column, cell, 'point') !== readAs(column, cell, 'comma'),
  day: (cell: string) => readDate(cell, 'dmy')?.date !== readDate(cell, 'mdy')?.date,
};
const exampleOf = ({ header, cells }: StyledColumn, doubtful: (cell: string) => boolean): Example => ({
  column: header,
  example: cells.find(doubtful) ?? cells[0],
});

const valueText = (column: StyledColumn, cell: string, decimal: Decimal, lang: Lang): string =>
  String(readAs(column, cell, decimal) ?? '?').replace('.', lang === 'fi' ? ',' : '.');
const dayText = (cell: string, order: DayOrder): string => readDate(cell, order)?.date ?? '?';

const decimalQuestion = (column: StyledColumn, standard: Decimal, lang: Lang): Question => {
  const words = exportsText[lang].questions;
  const example = exampleOf(column, differs.number(column));
  const choices = DECIMALS.map((mark) => ({
    id: mark,
    text: words.decimalChoice({ value: valueText(column, example.example, mark, lang), mark }),
  }));
  return { id: 'decimal_mark', text: words.decimal(example), choices, standard };
};

const orderQuestion = (column: StyledColumn, lang: Lang): Question => {
  const words = exportsText[lang].questions;
  const example = exampleOf(column, differs.day);
  const choices = ORDERS.map((order) => ({ id: order, text: words.orderChoice({ date: dayText(example.example, order), order }) }));
  return { id: 'date_order', text: words.order(example), choices, standard: 'dmy' };
};

/** Cells of the first row in which both are doubtful, else the first doubtful cell of each. */
const exampleRow = (number: StyledColumn, day: StyledColumn): { number: Example; day: Example } => {
  const doubtful = differs.number(number);
  const numberAt = new Map(number.rows.map((row, at) => [row, at]));
  for (let at = 0; at < day.cells.length; at++) {
    const beside = numberAt.get(day.rows[at]);
    if (beside === undefined || !differs.day(day.cells[at]) || !doubtful(number.cells[beside])) continue;
    return { number: { column: number.header, example: number.cells[beside] }, day: { column: day.header, example: day.cells[at] } };
  }
  return { number: exampleOf(number, doubtful), day: exampleOf(day, differs.day) };
};

const bothQuestion = (number: StyledColumn, day: StyledColumn, standard: Decimal, lang: Lang): Question => {
  const words = exportsText[lang].questions;
  const row = exampleRow(number, day);
  const choices = ORDERS.flatMap((order) =>
    DECIMALS.map((mark) => {
      const [date, value] = [dayText(row.day.example, order), valueText(number, row.number.example, mark, lang)];
      return { id: `${order}_${mark}`, text: words.bothChoice({ date, value, order, mark }) };
    }),
  );
  return { id: 'row_reading', text: words.both(row), choices, standard: `dmy_${standard}` };
};

export const styleQuestion = ({ number, day }: OpenColumns, standard: Decimal, lang: Lang): Question | null => {
  if (number && day) return bothQuestion(number, day, standard, lang);
  if (number) return decimalQuestion(number, standard, lang);
  return day ? orderQuestion(day, lang) : null;
};

const among = <S extends string>(answer: unknown, choices: readonly S[]): S | null => choices.find((choice) => choice === answer) ?? null;

/** What was said, in one answer for both or in one for each. */
export const answeredStyles = ({ decimal_mark, date_order, row_reading }: Answers): { decimal: Decimal | null; order: DayOrder | null } => {
  const [order, mark] = typeof row_reading === 'string' ? row_reading.split('_') : [];
  return { decimal: among(decimal_mark, DECIMALS) ?? among(mark, DECIMALS), order: among(date_order, ORDERS) ?? among(order, ORDERS) };
};
