// What is doubtful about a table as a whole: names that stand twice, columns found by their place, answers that were assumed, a list that
// was cut off.
import { foldHeader } from '../recognise/foldHeader';
import { headerIndex } from '../recognise/headerIndex';
import { inOneGo } from '../slices';
import { addUp } from './addUp';
import { readColumn } from './readColumn';
import type { ReadRows } from './readRows';
import type { TableSource } from './tableSource';

const PERCENT = { decimal: 'point', times: 0.01, whole: false, percent: true } as const;

export const warnOfHeader = ({ records, found, warnings }: TableSource): void => {
  const headers = records[found.at].map(foldHeader);
  for (const { index } of found.columns) {
    const again = headers.findIndex((header, at) => at > index && header === headers[index]);
    if (again >= 0) warnings.add('duplicate_header', { header: records[found.at][index], column: again + 1 });
  }
  const count = found.columns.filter(({ lang, field }) => lang === null && field.place === undefined).length;
  if (count > 0) warnings.add('by_position', { count });
};

export const warnOfStyles = ({ warnings }: TableSource, { questions, columns, source }: ReadRows): void => {
  for (const { text, choices, standard } of questions) {
    warnings.add('default_taken', { question: text, answer: choices.find(({ id }) => id === standard)?.text ?? standard });
  }
  for (const { index, style, header } of columns) {
    const utc = style.reading === 'moment' && source.some(({ cells }) => /\d\s?(z|utc)$/i.test(cells[index] ?? ''));
    if (utc) warnings.add('times_in_utc', { column: header });
  }
};

/** LinkedIn lists at most 25 companies: `Percent of Total Impressions` tells how little that is. */
export const warnOfPart = ({ records, found, warnings }: TableSource, { source }: ReadRows): void => {
  const { shareOfAll } = found.format;
  const index = shareOfAll === undefined ? undefined : headerIndex(records[found.at]).places.get(shareOfAll)?.[0];
  if (index === undefined) return;
  const style = { reading: 'share', numbers: PERCENT, order: 'dmy', serials: false, words: {}, choice: null } as const;
  const column = { index, second: null, nulls: ['-'], first: false, header: records[found.at][index], blank: null, style };
  const share = addUp(inOneGo(readColumn(source, column, warnings)));
  if (share !== null) warnings.add('part_of_all', { rows: source.length, percent: Math.round(share * 1000) / 10 });
};
