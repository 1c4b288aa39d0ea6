// One number style and one order of day and month for each column: from its own cells, else from the other columns, else from the format,
// else from the header's language, else by a question.
import { exportsText } from '../../text/exports';
import type { Lang } from '../../text/lang';
import { decideDayOrder } from '../columnStyle/decideDayOrder';
import { decideDecimal, type Evidence } from '../columnStyle/decideDecimal';
import { type DayOrder, readDate } from '../columnStyle/readDate';
import type { Decimal } from '../columnStyle/readDigits';
import { readNumber } from '../columnStyle/readNumber';
import type { HeaderLang, Reading } from '../formats/types';
import type { Answers } from '../mapping/types';
import type { Question } from '../types';

export interface StyledColumn {
  readonly header: string;
  readonly reading: Reading;
  /** cells that are not blank */
  readonly cells: readonly string[];
}
export interface StyleBasis {
  readonly lang: Lang;
  readonly delimiter: string;
  readonly headerLang: HeaderLang | null;
  readonly decimal: Partial<Readonly<Record<HeaderLang, Decimal>>>;
  readonly dayOrder: Partial<Readonly<Record<HeaderLang, DayOrder>>>;
  readonly answers: Answers;
  /** days that the lines above the header state in words: an order under which rows lie outside is wrong */
  readonly within: { readonly start: string; readonly end: string } | null;
}
export interface Styles {
  readonly decimals: readonly Decimal[];
  readonly orders: readonly DayOrder[];
  readonly questions: readonly Question[];
  /** null where no cell of the file shows it */
  readonly shown: Decimal | null;
}

const NUMBERS: readonly Reading[] = ['count', 'number', 'money', 'share', 'seconds'];
const DATES: readonly Reading[] = ['date', 'month', 'moment'];

const unanimous = <S extends string>(evidence: readonly Evidence<S>[]): S | null => {
  const clear = new Set(evidence.filter((found): found is S => found !== 'either' && found !== 'any'));
  return clear.size === 1 ? [...clear][0] : null;
};

const answered = <S extends string>(answer: unknown, choices: readonly S[]): S | null => choices.find((choice) => choice === answer) ?? null;

const decimalQuestion = ({ header, cells, reading }: StyledColumn, basis: StyleBasis): Question => {
  const words = exportsText[basis.lang].questions;
  const differs = (cell: string) => read(cell, 'point') !== read(cell, 'comma');
  const read = (cell: string, decimal: Decimal) => readNumber(cell, { decimal, times: 1, whole: reading === 'count', percent: true });
  const example = cells.find(differs) ?? cells[0];
  const show = (decimal: Decimal) => String(read(example, decimal) ?? '?').replace('.', basis.lang === 'fi' ? ',' : '.');
  const choices = (['point', 'comma'] as const).map((mark) => ({ id: mark, text: words.decimalChoice({ value: show(mark), mark }) }));
  return { id: 'decimal_mark', text: words.decimal({ column: header, example }), choices, standard: basis.delimiter === ';' ? 'comma' : 'point' };
};

const orderQuestion = ({ header, cells }: StyledColumn, basis: StyleBasis): Question => {
  const words = exportsText[basis.lang].questions;
  const example = cells.find((cell) => readDate(cell, 'dmy')?.date !== readDate(cell, 'mdy')?.date) ?? cells[0];
  const show = (order: DayOrder) => readDate(example, order)?.date ?? '?';
  const choices = (['dmy', 'mdy'] as const).map((order) => ({ id: order, text: words.orderChoice({ date: show(order), order }) }));
  return { id: 'date_order', text: words.order({ column: header, example }), choices, standard: 'dmy' };
};

interface Decision<S extends string> {
  readonly styles: readonly S[];
  readonly question: Question | null;
  readonly shown: S | null;
}
interface Rules<S extends string> {
  readonly applies: (reading: Reading) => boolean;
  readonly evidence: (column: StyledColumn) => Evidence<S>;
  readonly fixed: S | null;
  readonly ask: (column: StyledColumn) => Question;
  readonly answer: unknown;
  readonly choices: readonly S[];
}

const decide = <S extends string>(columns: readonly StyledColumn[], rules: Rules<S>): Decision<S> => {
  const evidence = columns.map((column) => (rules.applies(column.reading) ? rules.evidence(column) : 'any'));
  const shown = unanimous(evidence);
  const settled = shown ?? rules.fixed ?? answered(rules.answer, rules.choices);
  const open = settled === null ? columns.find((_, at) => evidence[at] === 'either') : undefined;
  const question = open ? rules.ask(open) : null;
  const fallback = settled ?? ((question?.standard ?? rules.choices[0]) as S);
  return { styles: evidence.map((found) => (found === 'either' || found === 'any' ? fallback : found)), question, shown };
};

/** `6/12/2025` in a report from December to March: only day first lies within it. */
const orderWithin = (cells: readonly string[], { within }: StyleBasis): Evidence<DayOrder> => {
  const evidence = decideDayOrder(cells);
  if (evidence !== 'either' || within === null) return evidence;
  const fits = (order: DayOrder) =>
    cells.every((cell) => {
      const day = readDate(cell, order)?.date;
      return day === undefined || (day >= within.start && day <= within.end);
    });
  const [dayFirst, monthFirst] = [fits('dmy'), fits('mdy')];
  return dayFirst === monthFirst ? 'either' : dayFirst ? 'dmy' : 'mdy';
};

export const decideStyles = (columns: readonly StyledColumn[], basis: StyleBasis): Styles => {
  const { headerLang, answers } = basis;
  const decimals = decide<Decimal>(columns, {
    applies: (reading) => NUMBERS.includes(reading),
    evidence: ({ cells, reading }) => decideDecimal(cells, reading === 'count'),
    fixed: (headerLang && basis.decimal[headerLang]) ?? null,
    ask: (column) => decimalQuestion(column, basis),
    answer: answers.decimal_mark,
    choices: ['point', 'comma'],
  });
  const orders = decide<DayOrder>(columns, {
    applies: (reading) => DATES.includes(reading),
    evidence: ({ cells }) => orderWithin(cells, basis),
    fixed: (headerLang && basis.dayOrder[headerLang]) ?? null,
    ask: (column) => orderQuestion(column, basis),
    answer: answers.date_order,
    choices: ['dmy', 'mdy'],
  });
  const questions = [decimals.question, orders.question].filter((question): question is Question => question !== null);
  return { decimals: decimals.styles, orders: orders.styles, questions, shown: decimals.shown };
};
