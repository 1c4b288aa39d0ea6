// From the bytes of one export file to rows for the tabs. The sidebar and the command line call this; nothing of it runs in Apps Script.
import { exportsText } from '../text/exports';
import type { Lang } from '../text/lang';
import { hashOfBytes } from './hashOfBytes';
import { mappedHeader } from './mapping/mappedHeader';
import type { Answers } from './mapping/types';
import { analyticsHeader } from './recognise/analyticsHeader';
import { explainUnknown } from './recognise/explainUnknown';
import { type FoundHeader, findHeader } from './recognise/findHeader';
import { type Section, sectionsOf } from './recognise/sectionsOf';
import { refuseTooLarge } from './refuseTooLarge';
import { OPENED, type SourceSheet, sheetsOf } from './sheetsOf';
import { inTurn, type Pace, paced, part, type Slices } from './slices';
import { readTable } from './table/readTable';
import type { ReadFile, ReadTable, UnplacedTable, Warning } from './types';
import { UnreadableError } from './unreadableError';
import { type WarningList, warningList } from './warningList';
import type { ReadXlsx } from './xlsx/types';

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lang: Lang;
  /** choice by question id; the mapping of an unknown table by `mapping:SIGNATURE` */
  readonly answers?: Answers;
  /** day of the file itself, `YYYY-MM-DD`, where the host knows it */
  readonly fileDate?: string;
  /** opens Excel workbooks, where the host brings a reader */
  readonly readXlsx?: ReadXlsx;
  /** tables that no tab takes are an answer, not a reason to refuse the file */
  readonly look?: boolean;
  /** lets the page around the reader draw and listen; without it all is read in one go */
  readonly pace?: Pace;
}
interface Found {
  readonly sheet: SourceSheet;
  readonly section: Section;
  readonly header: FoundHeader;
}
type Table = ReadTable | UnplacedTable;

/** the share of the work that is done when only the hash is missing */
const READ = 0.95;

const headerIn = (sheet: SourceSheet, section: Section, answers: Answers): FoundHeader | null =>
  mappedHeader(sheet.records, section, answers) ?? findHeader(sheet.records, section) ?? analyticsHeader(sheet.records, section);

/** A sheet, what is stacked in it, and which of that is known. */
interface Searched {
  readonly sheet: SourceSheet;
  readonly sections: readonly Section[];
  readonly found: readonly Found[];
}

function* tablesIn(sheet: SourceSheet, answers: Answers): Slices<Searched> {
  const sections = yield* sectionsOf(sheet.records);
  const found = sections.flatMap((section) => {
    const header = headerIn(sheet, section, answers);
    return header ? [{ sheet, section, header }] : [];
  });
  return { sheet, sections, found };
}

const isText = (record: readonly string[]): boolean => !record[0]?.startsWith('#') && record.some((cell) => cell.trim() !== '');

/** Sheets and stacked tables that nobody knows are said, where others of the file are read. */
const warnOfUnread = (searched: readonly Searched[], warnings: WarningList): void => {
  for (const { sheet, sections, found: known } of searched) {
    if (known.length === 0 && sheet.records.some(isText)) warnings.add('sheet_left_out', { name: sheet.name ?? sheet.file ?? '' });
    if (known.length === 0) continue;
    for (const { from, to } of sections) {
      if (known.some(({ section }) => section.from === from) || !sheet.records.slice(from, to).some(isText)) continue;
      warnings.add('table_left_out', { row: from + 1 }, from + 1);
    }
  }
};

/** A stacked table without rows is seen, and nothing of it can be imported. */
const withoutRows = (table: Table, lang: Lang): Table =>
  table.tab === null || table.rows.length > 0
    ? table
    : { ...table, tab: null, advice: exportsText[lang].unreadable.no_rows_in({ row: table.headerRow }) };

function* readFound(file: ExportFile, found: Found, stacked: boolean): Slices<Table> {
  const { name, lang, answers = {}, fileDate = null } = file;
  const { sheet, section, header } = found;
  const warnings = warningList(lang);
  return withoutRows(
    yield* readTable({ ...sheet, name: sheet.file ?? name, lang, answers, fileDate, section, found: header, stacked, warnings }),
    lang,
  );
}

function* readTables(file: ExportFile, sheets: readonly SourceSheet[], warnings: WarningList): Slices<readonly Table[]> {
  const searched = yield* part(
    inTurn(sheets, (sheet) => tablesIn(sheet, file.answers ?? {})),
    0,
    0.1,
  );
  const found = searched.flatMap((one) => one.found);
  if (found.length === 0) throw explainUnknown(sheets.find(({ records }) => records.length > 0)?.records ?? [], file.lang);
  warnOfUnread(searched, warnings);
  return yield* part(
    inTurn(found, (one) => readFound(file, one, found.length > 1)),
    0.1,
    1,
  );
}

/** What is said about the file as a whole stands with its first table. */
const withWarnings = (tables: readonly Table[], before: readonly Warning[], lang: Lang): readonly Table[] => {
  const first = tables.find(({ tab }) => tab !== null) ?? tables[0];
  const left = tables.filter(({ tab }) => tab === null).length;
  const after =
    first.tab === null || left === 0 ? [] : [{ code: 'tables_left_out', message: exportsText[lang].warnings.tables_left_out({ count: left }) }];
  return tables.map((table) => (table === first ? { ...table, warnings: [...before, ...table.warnings, ...after] } : table));
};

const isPlaced = (table: Table): table is ReadTable => table.tab !== null;
const isUnplaced = (table: Table): table is UnplacedTable => table.tab === null;

export const readExport = async (file: ExportFile): Promise<ReadFile> => {
  const { name, bytes, lang, pace } = file;
  refuseTooLarge(bytes.length, lang);
  const warnings = warningList(lang);
  const sheets = await sheetsOf(file, warnings);
  const read = await paced(part(readTables(file, sheets, warnings), OPENED, READ), pace);
  const tables = withWarnings(read, warnings.all(), lang);
  const unplaced = tables.filter(isUnplaced);
  if (unplaced.length === tables.length && !file.look) throw new UnreadableError('no_tab', unplaced[0].advice);
  return {
    name,
    hash: await hashOfBytes(bytes, pace && { ...pace, rest: (share) => pace.rest(READ + share * (1 - READ)) }),
    tables: tables.filter(isPlaced),
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
};
