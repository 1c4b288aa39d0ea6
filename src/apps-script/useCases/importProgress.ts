// What the server must know between the calls of one import. It may be lost: then the file is chosen again and the import resumes.
import { importOf } from '../commit/importKey';
import { dropProperty, readJsonProperty, writeProperty } from '../properties';
import { type ImportRow, readImports } from '../reading/readImports';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { readIds } from '../workbook/tabImage';
import type { TabPlace } from '../workbook/tabPlace';

export interface ImportProgress {
  readonly fields: readonly string[];
  readonly vendor: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly currency: string | null;
  /** rows that are in for certain */
  readonly received: number;
  /** a block was begun: its rows may be there, whole or in part */
  readonly writing: boolean;
}
const key = (id: number): string => `import.${id}`;

export const readProgress = (id: number): ImportProgress | null => readJsonProperty<ImportProgress>(key(id));
export const writeProgress = (id: number, progress: ImportProgress): void => writeProperty(key(id), JSON.stringify(progress));
export const dropProgress = (id: number): void => dropProperty(key(id));

/** Measurement rows go where they belong, entity rows wait in a hidden tab until they are merged. */
export const landingTab = (book: Book, { tab }: Pick<ImportRow, 'tab'>): TabPlace =>
  book.place(tab).def.class === 'entity' ? book.place('_abm_in') : book.place(tab);

export const receivedRows = (place: TabPlace, id: number): number => readIds(place).filter((one) => importOf(one) === id).length;

export function findImport(book: Book, id: number): ImportRow {
  const found = readImports(book).find((row) => row.id === id);
  if (!found) throw new Refusal('unknown_import', { id });
  return found;
}
