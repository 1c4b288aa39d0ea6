// One number style and one order of day and month for each column: from its own cells, else from the other columns, else from the format,
// else from the header's language, else by a question.
import type { Lang } from '../../text/lang';
import { decideDecimal, type Evidence } from '../columnStyle/decideDecimal';
import type { DayOrder } from '../columnStyle/readDate';
import type { Decimal } from '../columnStyle/readDigits';
import type { HeaderLang, Reading } from '../formats/types';
import type { Answers } from '../mapping/types';
import { inTurn, part, type Slices } from '../slices';
import type { Question } from '../types';
import { orderWithin, type Span } from './orderWithin';
import { answeredStyles, styleQuestion } from './styleQuestion';

export interface StyledColumn {
  readonly header: string;
  readonly reading: Reading;
  /** cells that are not blank */
  readonly cells: readonly string[];
  /** 1-based record of each of the cells */
  readonly rows: readonly number[];
}
export interface StyleBasis {
  readonly lang: Lang;
  readonly delimiter: string;
  readonly headerLang: HeaderLang | null;
  readonly decimal: Partial<Readonly<Record<HeaderLang, Decimal>>>;
  readonly dayOrder: Partial<Readonly<Record<HeaderLang, DayOrder>>>;
  readonly answers: Answers;
  /** days that the lines above the header state in words: an order under which rows lie outside is wrong */
  readonly within: Span | null;
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

interface Decision<S extends string> {
  readonly evidence: readonly Evidence<S>[];
  /** what every column without a style of its own takes; null: nothing tells */
  readonly settled: S | null;
  readonly shown: S | null;
  /** the first column that can be read both ways, where nothing settles it */
  readonly open: StyledColumn | null;
}
interface Rules<S extends string> {
  readonly readings: readonly Reading[];
  readonly evidence: (column: StyledColumn) => Slices<Evidence<S>>;
  readonly fixed: S | null;
  readonly answer: S | null;
}

function* decide<S extends string>(columns: readonly StyledColumn[], rules: Rules<S>): Slices<Decision<S>> {
  const asked = columns.filter(({ reading }) => rules.readings.includes(reading));
  const found = yield* inTurn(asked, rules.evidence);
  const evidence = columns.map((column): Evidence<S> => found[asked.indexOf(column)] ?? 'any');
  const shown = unanimous(evidence);
  const settled = shown ?? rules.fixed ?? rules.answer;
  const open = settled === null ? columns.find((_, at) => evidence[at] === 'either') : undefined;
  return { evidence, settled, shown, open: open ?? null };
}

const stylesOf = <S extends string>({ evidence, settled }: Decision<S>, standard: S): readonly S[] =>
  evidence.map((found) => (found === 'either' || found === 'any' ? (settled ?? standard) : found));

export function* decideStyles(columns: readonly StyledColumn[], basis: StyleBasis): Slices<Styles> {
  const { headerLang, lang } = basis;
  const answer = answeredStyles(basis.answers);
  const decimals: Decision<Decimal> = yield* part(
    decide<Decimal>(columns, {
      readings: NUMBERS,
      evidence: ({ cells, reading }) => decideDecimal(cells, reading === 'count'),
      fixed: (headerLang && basis.decimal[headerLang]) ?? null,
      answer: answer.decimal,
    }),
    0,
    0.5,
  );
  const orders: Decision<DayOrder> = yield* part(
    decide<DayOrder>(columns, {
      readings: DATES,
      evidence: ({ cells }) => orderWithin(cells, basis.within),
      fixed: (headerLang && basis.dayOrder[headerLang]) ?? null,
      answer: answer.order,
    }),
    0.5,
    1,
  );
  const standard = basis.delimiter === ';' ? 'comma' : 'point';
  const question = styleQuestion({ number: decimals.open, day: orders.open }, standard, lang);
  return {
    decimals: stylesOf(decimals, decimals.open ? standard : 'point'),
    orders: stylesOf(orders, 'dmy'),
    questions: question ? [question] : [],
    shown: decimals.shown,
  };
}
