// The example company's plan workbook: made by the built bundle's own setup, then filled as its people would type.
import { firstRows } from '../../src/sheet/firstRows';
import type { Cell } from '../../src/sheet/model';
import { choiceWord } from '../../src/tabs/choices';
import type { TabId } from '../../src/tabs/types';
import type { Lang } from '../../src/text/lang';
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { markedColumns } from '../workbook/markedColumns';
import { openWorkbook } from '../workbook/openWorkbook';
import { writeXlsx } from '../xlsx/writeXlsx';
import { exampleInputs } from './exampleInputs';
import { CHANNEL_VALUES, ICP_VALUES } from './icpValues';
import { keptCells, typedAccounts, typedPeople } from './typedRows';

export const WORKBOOK_FILE = 'havula-plan.xlsx';

type Typed = Exclude<Cell, object> | null;

function sheetOf(workbook: WorkbookSnapshot, tab: string): { sheet: SheetSnapshot; columns: ReturnType<typeof markedColumns> } {
  for (const sheet of workbook.sheets) {
    const columns = markedColumns(sheet);
    if ([...columns.keys()].some((marker) => marker.startsWith(`${tab}.`))) return { sheet, columns };
  }
  throw new Error(`the workbook has no tab ${tab}`);
}

/** empty rows that stay below what is typed, the header among them */
const SPARE = 30;

interface TypedTab {
  readonly tab: TabId;
  /** the column by which a row that stands already is found; null: rows follow each other below the header */
  readonly key: string | null;
  readonly rows: readonly Readonly<Record<string, Typed>>[];
}

/** Their own personas in place of the suggested ones; the cells of the rest are emptied. */
function typedPersonas(lang: Lang): Readonly<Record<string, Typed>>[] {
  const own = exampleInputs.personas.map(({ role, area, ...row }) => ({
    ...row,
    role: choiceWord('role', role, lang),
    area: choiceWord('area', area, lang),
    note: '',
  }));
  const { columns, rows } = firstRows('personas', lang);
  const empty = Object.fromEntries(columns.map((column) => [column, '']));
  return [...own, ...rows.slice(own.length).map(() => empty)];
}

/** Example values by tab, in the words of the language. */
function valuesToType(lang: Lang): readonly TypedTab[] {
  const { goals, audiences, stages, settings } = exampleInputs;
  const names = keptCells((code) => choiceWord('yes_no', code, lang));
  return [
    { tab: 'goals', key: 'id', rows: goals.map(({ kpi, goal, why }) => ({ id: kpi, goal, why: why[lang] })) },
    { tab: 'settings', key: 'id', rows: Object.entries(settings).map(([id, value]) => ({ id, value: value as Typed })) },
    { tab: 'audiences', key: null, rows: audiences.map(({ unit, ...row }) => ({ ...row, unit: choiceWord('unit', unit, lang) })) },
    { tab: 'personas', key: null, rows: typedPersonas(lang) },
    { tab: 'stages', key: null, rows: stages.map(({ name, meaning, owner }) => ({ name, meaning: choiceWord('stage', meaning, lang), owner })) },
    { tab: 'accounts', key: null, rows: typedAccounts(lang).map((account) => ({ ...account })) },
    { tab: 'icp', key: 'id', rows: ICP_VALUES.map((row) => ({ ...row })) },
    { tab: 'channels', key: 'id', rows: CHANNEL_VALUES.map((row) => ({ ...row })) },
    {
      tab: 'people',
      key: null,
      rows: typedPeople().map(({ role, area, ...row }) => ({
        ...row,
        role: choiceWord('role', role, lang),
        area: area && choiceWord('area', area, lang),
      })),
    },
    { tab: 'names', key: null, rows: names.map(({ id, raw, kept }) => ({ id, raw, kept: JSON.stringify(kept) })) },
  ];
}

/** A person who needs more rows than a new tab has adds some below: they look like the last one. */
function withRows(sheet: SheetSnapshot, needed: number): SheetSnapshot {
  if (needed <= sheet.rows) return sheet;
  const cells = { ...sheet.cells };
  for (let row = sheet.rows + 1; row <= needed; row++) cells[row] = structuredClone(sheet.cells[sheet.rows] ?? {});
  return { ...sheet, rows: needed, cells };
}

export async function planWorkbook(lang: Lang): Promise<WorkbookSnapshot> {
  const workbook = openWorkbook({ name: 'havula-plan', locale: lang === 'fi' ? 'fi_FI' : 'en_US', now: () => Date.UTC(2026, 2, 31, 9) });
  await workbook.call('setup', { lang });
  for (const { tab, key, rows } of valuesToType(lang)) {
    const { sheet, columns } = sheetOf(workbook.host.snapshot(), tab);
    workbook.host.replaceSheet(withRows(sheet, rows.length + SPARE));
    const at = (column: string) => {
      const place = columns.get(`${tab}.${column}`);
      if (!place) throw new Error(`no column ${tab}.${column}`);
      return place;
    };
    rows.forEach((row, index) => {
      const header = Object.keys(row)[0];
      const line = key === null ? at(header).row + 1 + index : rowOf(sheet, at(key).column, String(row[key]));
      for (const [column, value] of Object.entries(row))
        if (column !== key && value !== null) workbook.host.setCell(sheet.name, line, at(column).column, value);
    });
  }
  const snapshot = workbook.host.snapshot();
  workbook.dispose();
  // the blank sheet that a new spreadsheet begins with
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => Object.keys(sheet.cells).length > 0) };
}

export const planWorkbookFile = async (): Promise<Uint8Array> => writeXlsx(await planWorkbook('en'), { customFunctions: [] });

function rowOf(sheet: SheetSnapshot, column: number, id: string): number {
  const row = Object.entries(sheet.cells).find(([, cells]) => cells[column]?.v === id)?.[0];
  if (!row) throw new Error(`${sheet.name} has no row ${id}`);
  return Number(row);
}
