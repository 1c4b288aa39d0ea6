// What a file holds as tables of text cells: one for a text file, one for each sheet of a workbook.

import { openText } from './decode/openText';
import { otherKindOfBytes } from './decode/otherKind';
import { parseRecords } from './decode/parseRecords';
import type { ExportFile } from './readExport';
import { chooseDelimiter } from './recognise/chooseDelimiter';
import { refuse } from './refuse';
import { paced, part, partOf, type Slices, STOPPED } from './slices';
import type { WarningList } from './warningList';
import type { XlsxProblem } from './xlsx/types';

export interface SourceSheet {
  /** of a sheet; null: a table of text */
  readonly name: string | null;
  /** of a file within an archive, which tells dates as file names do */
  readonly file?: string;
  readonly records: readonly (readonly string[])[];
  readonly encoding: string;
  readonly delimiter: string;
  /** the text ends within a line */
  readonly openEnd: boolean;
  /** days may be serial numbers */
  readonly serials: boolean;
}

function* textSheet({ bytes, lang }: Pick<ExportFile, 'bytes' | 'lang'>, warnings: WarningList): Slices<SourceSheet> {
  const { text, encoding } = yield* part(openText(bytes, lang, warnings), 0, 0.4);
  yield 0.4;
  const delimiter = yield* part(chooseDelimiter(text), 0.4, 0.42);
  const { records, problem, literal } = yield* part(parseRecords(text, delimiter), 0.42, 1);
  if (problem) refuse(lang, problem.code, { row: problem.row });
  if (literal) warnings.add('quotes_as_text');
  const joined = records.findIndex((cells) => cells[0]?.startsWith('\ufeff'));
  if (joined > 0) refuse(lang, 'joined_files', { row: joined + 1 });
  return { name: null, records, encoding, delimiter, openEnd: !text.endsWith('\n'), serials: false };
}

/** the share of the work that is done when the file lies there as records */
export const OPENED = 0.4;

export const sheetsOf = async (file: ExportFile, warnings: WarningList): Promise<readonly SourceSheet[]> => {
  const { bytes, lang, readXlsx, pace } = file;
  if (!readXlsx || otherKindOfBytes(bytes) !== 'zip') return [await paced(part(textSheet(file, warnings), 0, OPENED), pace)];
  const { sheets, files = [] } = await readXlsx(bytes, pace && partOf(pace, OPENED)).catch((problem: Partial<XlsxProblem>) => {
    if (problem === STOPPED) throw STOPPED;
    return refuse(lang, problem.code === 'zip' ? 'zip' : 'damaged_xlsx');
  });
  const known = sheets.map(({ name, records }): SourceSheet => ({ name, records, encoding: 'xlsx', delimiter: '', openEnd: false, serials: true }));
  for (const inner of files) {
    const sheet = await paced(part(textSheet({ bytes: inner.bytes, lang }, warnings), 0, OPENED), pace);
    known.push({ ...sheet, file: inner.name });
  }
  return known;
};
