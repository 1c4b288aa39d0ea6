// What one import or build replaced or changed, kept so that it can be taken back. Values stand once and are named by their number, since
// vendors, days and currencies repeat: rows ['EUR', 5] and ['EUR', 7] become values ['EUR', 5, 7] and rows [0, 1], [0, 2].
import type { Cell, NotedColumn, RowStyle } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { Lang } from '../../text/lang';

export type UndoWhat = 'import' | 'build';

/** What can be said of an undo without reading it. */
export interface UndoHead {
  /** of the import or the build */
  readonly number: number;
  readonly file: string;
  readonly tab: TabId | null;
  /** when it was carried out; milliseconds */
  readonly at: number;
  /** rows that came, changed and went */
  readonly added: number;
  readonly changed: number;
  readonly returning: number;
  readonly lang: Lang;
  readonly locale: string;
}
export interface UndoRow {
  readonly id: string;
  /** as they stood, in the order of the columns; undefined = was not touched */
  readonly cells: readonly (Cell | undefined)[];
  /** fingerprints of what was written instead, for each cell that was touched */
  readonly prints: readonly string[];
  readonly style?: RowStyle;
  readonly formats?: Readonly<Record<string, string>>;
}
export interface AddedRow {
  readonly id: string;
  /** fingerprint of what was written; '' = not looked at */
  readonly print: string;
}
export interface TabUndo {
  readonly tab: TabId;
  readonly columns: readonly string[];
  readonly changed: readonly UndoRow[];
  readonly removed: readonly UndoRow[];
  readonly added: readonly AddedRow[];
}
export interface UndoRecord {
  readonly tabs: readonly TabUndo[];
  /** fingerprints of the rows that an import of measurements or touches brought */
  readonly own: readonly string[];
  /** lines above the header row */
  readonly heads: readonly { readonly tab: TabId; readonly lines: readonly Cell[] }[];
  /** notes that name the build */
  readonly notes: readonly { readonly tab: TabId; readonly note: string }[];
  /** receipts on cells, '' where there was none */
  readonly receipts: readonly { readonly tab: TabId; readonly columns: readonly NotedColumn[] }[];
  /** the build before, and the tabs that had changed since */
  readonly before: { readonly build: number; readonly builtOn: string | null; readonly stale: readonly TabId[] } | null;
}
/** An undo as it stands in `_abm`. */
export interface KeptUndo {
  readonly head: UndoHead;
  readonly text: string;
}
export type Undos = Readonly<Record<UndoWhat, KeptUndo | null>>;
export const NO_UNDO: Undos = { import: null, build: null };

const DAYS = 7;
export const UNDO_MILLISECONDS = DAYS * 86_400_000;

type PackedRow = readonly [id: string, cells: readonly number[], prints: string, style: RowStyle | '', formats: UndoRow['formats'] | 0];
interface PackedTab {
  readonly tab: TabId;
  readonly columns: readonly string[];
  readonly changed: readonly PackedRow[];
  readonly removed: readonly PackedRow[];
  readonly added: readonly (readonly [string, string])[];
}
type Packed = Omit<UndoRecord, 'tabs' | 'own'> & { readonly tabs: readonly PackedTab[]; readonly own: string; readonly values: readonly Cell[] };
const UNTOUCHED = -1;

export function recordText({ tabs, own, ...rest }: UndoRecord): string {
  const numbers = new Map<string, number>();
  const values: Cell[] = [];
  const numberOf = (cell: Cell | undefined): number => {
    if (cell === undefined) return UNTOUCHED;
    const key = JSON.stringify(cell);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(cell) - 1;
  };
  const packed = ({ id, cells, prints, style, formats }: UndoRow): PackedRow => [
    id,
    cells.map(numberOf),
    prints.join(' '),
    style ?? '',
    formats ?? 0,
  ];
  const packedTabs = tabs.map(
    ({ tab, columns, changed, removed, added }): PackedTab => ({
      tab,
      columns,
      changed: changed.map(packed),
      removed: removed.map(packed),
      added: added.map(({ id, print }) => [id, print] as const),
    }),
  );
  const whole: Packed = { ...rest, tabs: packedTabs, own: own.join(' '), values };
  return JSON.stringify(whole);
}

const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));

export function recordOf(text: string): UndoRecord {
  const { tabs, own, values, ...rest } = JSON.parse(text) as Packed;
  const row = ([id, cells, prints, style, formats]: PackedRow): UndoRow => ({
    id,
    cells: cells.map((n) => (n === UNTOUCHED ? undefined : values[n])),
    prints: wordsOf(prints),
    ...(style === '' ? {} : { style }),
    ...(formats ? { formats } : {}),
  });
  return {
    ...rest,
    own: wordsOf(own),
    tabs: tabs.map((tab) => ({
      ...tab,
      changed: tab.changed.map(row),
      removed: tab.removed.map(row),
      added: tab.added.map(([id, print]) => ({ id, print })),
    })),
  };
}
