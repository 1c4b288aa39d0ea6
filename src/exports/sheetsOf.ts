// What a file holds as tables of text cells: one for a text file, one for each sheet of a workbook.

import { openText } from './decode/openText';
import { otherKindOfBytes } from './decode/otherKind';
import { parseRecords } from './decode/parseRecords';
import type { ExportFile } from './readExport';
import { chooseDelimiter } from './recognise/chooseDelimiter';
import { refuse } from './refuse';
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

const textSheet = ({ bytes, lang }: Pick<ExportFile, 'bytes' | 'lang'>, warnings: WarningList): SourceSheet => {
  const { text, encoding } = openText(bytes, lang, warnings);
  const delimiter = chooseDelimiter(text);
  const { records, problem, literal } = parseRecords(text, delimiter);
  if (problem) refuse(lang, problem.code, { row: problem.row });
  if (literal) warnings.add('quotes_as_text');
  const joined = records.findIndex((cells) => cells[0]?.startsWith('\ufeff'));
  if (joined > 0) refuse(lang, 'joined_files', { row: joined + 1 });
  return { name: null, records, encoding, delimiter, openEnd: !text.endsWith('\n'), serials: false };
};

export const sheetsOf = async (file: ExportFile, warnings: WarningList): Promise<readonly SourceSheet[]> => {
  const { bytes, lang, readXlsx } = file;
  if (!readXlsx || otherKindOfBytes(bytes) !== 'zip') return [textSheet(file, warnings)];
  const { sheets, files = [] } = await readXlsx(bytes).catch((problem: Partial<XlsxProblem>) =>
    refuse(lang, problem.code === 'zip' ? 'zip' : 'damaged_xlsx'),
  );
  return [
    ...sheets.map(({ name, records }): SourceSheet => ({ name, records, encoding: 'xlsx', delimiter: '', openEnd: false, serials: true })),
    ...files.map((inner): SourceSheet => ({ ...textSheet({ bytes: inner.bytes, lang }, warnings), file: inner.name })),
  ];
};
