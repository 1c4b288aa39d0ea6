// From the bytes of one export file to rows for the tabs. The sidebar and the command line call this; nothing of it runs in Apps Script.
import { exportsText } from '../text/exports';
import type { Lang } from '../text/lang';
import { decodeBytes } from './decode/decodeBytes';
import { otherKindOfBytes, otherKindOfText } from './decode/otherKind';
import { type Delimiter, type Parsed, parseRecords } from './decode/parseRecords';
import { FORMATS } from './formats/registry';
import { hashOfBytes } from './hashOfBytes';
import { chooseDelimiter } from './recognise/chooseDelimiter';
import { type FoundHeader, findHeader } from './recognise/findHeader';
import { nearestFormat } from './recognise/nearestFormat';
import { readTable } from './table/readTable';
import type { ReadFile } from './types';
import { UnreadableError } from './unreadableError';
import { type WarningList, warningList } from './warningList';

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lang: Lang;
  /** choice by question id */
  readonly answers?: Readonly<Record<string, string>>;
  /** day of the file itself, `YYYY-MM-DD`, where the host knows it */
  readonly fileDate?: string;
}

type Words = (typeof exportsText)['en']['unreadable'];

const MEGABYTE = 1024 * 1024;
const LIMIT = 100;

const refuse = <Code extends keyof Words>(lang: Lang, code: Code, ...params: Parameters<Words[Code]>): never => {
  const say = exportsText[lang].unreadable[code] as (...p: Parameters<Words[Code]>) => string;
  throw new UnreadableError(code, say(...params));
};

const textOf = ({ bytes, lang }: ExportFile, warnings: WarningList): { text: string; encoding: string } => {
  if (bytes.length > LIMIT * MEGABYTE) refuse(lang, 'too_large', { megabytes: Math.round(bytes.length / MEGABYTE), limit: LIMIT });
  const kind = otherKindOfBytes(bytes);
  if (kind) refuse(lang, kind);
  const { text, encoding, cut, byteOrderMarks } = decodeBytes(bytes);
  if (text.trim() === '') refuse(lang, 'empty_file');
  if (cut && encoding !== 'utf-8') refuse(lang, 'cut_utf16');
  const other = otherKindOfText(text);
  if (other) refuse(lang, other);
  if (cut) warnings.add('file_cut');
  if (byteOrderMarks > 1) warnings.add('byte_order_marks', { count: byteOrderMarks });
  return { text, encoding };
};

/** Rows end in LF inside the reader; a file of the old Mac kind ends them in CR. */
const withLineFeeds = (text: string): string => {
  const joined = text.replace(/\r\n/g, '\n');
  return joined.includes('\n') ? joined : joined.replace(/\r/g, '\n');
};

const TITLE_LINES = 8;

/** The first filled records as lines of text. */
const firstLines = (records: Parsed['records']): readonly string[] =>
  records
    .slice(0, TITLE_LINES)
    .map((cells) =>
      cells
        .filter((cell) => cell.trim() !== '')
        .join(', ')
        .replace(/\s+/g, ' '),
    )
    .filter((line) => line !== '')
    .map((line) => (line.length > 120 ? `${line.slice(0, 119)}…` : line));

const recordsOf = (text: string, delimiter: Delimiter, lang: Lang, warnings: WarningList): Parsed['records'] => {
  const { records, problem, literal } = parseRecords(text, delimiter);
  if (problem) refuse(lang, problem.code, { row: problem.row });
  if (literal) warnings.add('quotes_as_text');
  const joined = records.findIndex((cells) => cells[0]?.startsWith('\ufeff'));
  if (joined > 0) refuse(lang, 'joined_files', { row: joined + 1 });
  return records;
};

const headerOf = (records: Parsed['records'], lang: Lang): FoundHeader => {
  const lines = firstLines(records);
  const first = lines[0] ?? '';
  const relative = FORMATS.find(({ relatives }) => relatives?.test(first));
  if (relative) refuse(lang, 'other_report', { report: first, wanted: exportsText[lang].formats[relative.id] });
  const found = findHeader(records);
  if (found) return found;
  const report = lines.find((line) => FORMATS.some(({ title }) => title?.test(line)));
  if (report !== undefined) refuse(lang, 'empty_report', { report: report.replace(/^#\s*/, '') });
  const near = nearestFormat(records);
  if (!near) return refuse(lang, 'unknown_table', { seen: first });
  const names = near.missing.map((name) => `“${name}”`).join(', ');
  return refuse(lang, 'missing_column', { format: exportsText[lang].formats[near.format.id], row: near.at + 1, names });
};

export const readExport = async (file: ExportFile): Promise<ReadFile> => {
  const { name, bytes, lang } = file;
  const warnings = warningList(lang);
  const { text: decoded, encoding } = textOf(file, warnings);
  const text = withLineFeeds(decoded);
  const delimiter = chooseDelimiter(text);
  const records = recordsOf(text, delimiter, lang, warnings);
  const found = headerOf(records, lang);
  const table = readTable({
    name,
    lang,
    encoding,
    delimiter,
    records,
    found,
    answers: file.answers ?? {},
    fileDate: file.fileDate ?? null,
    warnings,
  });
  return { name, hash: await hashOfBytes(bytes), tables: [table] };
};
