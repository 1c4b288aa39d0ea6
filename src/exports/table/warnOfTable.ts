// What is doubtful about a table as a whole: names that stand twice, columns found by their place, answers that were assumed.
import { foldHeader } from '../recognise/foldHeader';
import type { ReadRows } from './readRows';
import type { TableSource } from './tableSource';

export const warnOfHeader = ({ records, found, warnings }: TableSource): void => {
  const headers = records[found.at].map(foldHeader);
  for (const { index } of found.columns) {
    const again = headers.findIndex((header, at) => at > index && header === headers[index]);
    if (again >= 0) warnings.add('duplicate_header', { header: records[found.at][index], column: again + 1 });
  }
  const count = found.columns.filter(({ lang }) => lang === null).length;
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
