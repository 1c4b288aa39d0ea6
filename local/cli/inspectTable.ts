// The answer of `inspect` for people: facts, columns, sums, questions, warnings.
import type { SeenTable } from '../../src/exports/types';
import { exportsText } from '../../src/text/exports';
import type { Lang } from '../../src/text/lang';

type Words = (typeof exportsText)['en']['inspect'];

const NAME_WIDTH = 14;
const COLUMN_WIDTH = 44;

const fact = (name: string, value: string): string => `${name.padEnd(NAME_WIDTH)}${value}`;
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : [];

const periodText = ({ period, periodAssumed }: SeenTable, words: Words): string => {
  if (!period.start || !period.end) return words.noPeriod;
  return `${period.start} – ${period.end}${periodAssumed ? ` (${words.assumed})` : ''}`;
};

const questionLines = (table: SeenTable, words: Words): readonly string[] =>
  table.questions.flatMap(({ text, choices, standard }) => [
    text,
    ...choices.map((choice) => `  ${choice.text}${choice.id === standard ? ` (${words.standard})` : ''}`),
  ]);

export const inspectTable = (table: SeenTable, lang: Lang): readonly string[] => {
  const { formats, inspect: words } = exportsText[lang];
  const numbers = new Intl.NumberFormat(lang === 'fi' ? 'fi-FI' : 'en-US', { maximumFractionDigits: 6 });
  const totals = table.totalRows > 0 ? ` ${words.totals({ count: table.totalRows })}` : '';
  const warnings = table.warnings.map(({ message }) => message);
  return [
    fact(words.format, formats[table.format]),
    fact(words.encoding, table.encoding),
    fact(words.delimiter, words.delimiters[table.delimiter] ?? table.delimiter),
    fact(words.header, words.headerRow({ row: table.headerRow })),
    fact(words.numbers, table.locale),
    fact(words.period, periodText(table, words)),
    fact(words.currency, table.currency ?? words.noCurrency),
    fact(words.rows, `${numbers.format(table.rows.length)}${totals}`),
    ...section(
      `${words.columns.padEnd(COLUMN_WIDTH)}  ${words.field}`,
      table.columns.map(({ header, field }) => `${header.padEnd(COLUMN_WIDTH)}${field ?? `(${words.unused})`}`),
    ),
    ...section(
      words.sums,
      Object.entries(table.sums).map(([field, sum]) => `${field.padEnd(COLUMN_WIDTH)}${numbers.format(sum)}`),
    ),
    ...section(words.nonAdditive, table.nonAdditive.length ? [table.nonAdditive.join(', ')] : []),
    ...section(words.questions, questionLines(table, words)),
    ...section(words.warnings, warnings.length ? warnings : [words.none]),
  ];
};
