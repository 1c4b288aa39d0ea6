// The files of the import step and what may happen to them, as a pure reducer.
import type { Mapping, MappingOffer } from '../exports/mapping/types';
import type { Question, ReadFile } from '../exports/types';
import type { ImportSummary } from '../rpc/contract';

export type Outcome = ImportSummary | 'already';
export type Stage =
  /** `share` of the work done, 0 to 1 */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly sent: number; readonly total: number }
  | { readonly kind: 'cancelling' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: unknown }
  | { readonly kind: 'done' };

/** the part of the browser's File that is needed */
export type Source = Pick<File, 'name' | 'size' | 'arrayBuffer' | 'lastModified'>;

export interface QueuedFile {
  readonly key: number;
  readonly source: Source;
  /** every question that came up; the reader asks an answered one no more, but the answer may still be changed */
  readonly asked: readonly Question[];
  readonly answers: Readonly<Record<string, string | Mapping>>;
  /** an unknown table that a person can explain, or has explained */
  readonly offer: MappingOffer | null;
  readonly read: ReadFile | null;
  readonly stage: Stage;
  /** one for each table that the server has taken */
  readonly outcomes: readonly Outcome[];
}
export type Change = Partial<Pick<QueuedFile, 'asked' | 'answers' | 'offer' | 'read' | 'stage' | 'outcomes'>>;
export type QueueAction =
  | { readonly do: 'add'; readonly file: Pick<QueuedFile, 'key' | 'source'> }
  | { readonly do: 'change'; readonly key: number; readonly change: Change }
  | { readonly do: 'remove'; readonly key: number };

export function importQueue(files: readonly QueuedFile[], action: QueueAction): readonly QueuedFile[] {
  if (action.do === 'add')
    return [...files, { ...action.file, asked: [], answers: {}, offer: null, read: null, stage: { kind: 'reading', share: 0 }, outcomes: [] }];
  if (action.do === 'remove') return files.filter((file) => file.key !== action.key);
  return files.map((file) => (file.key === action.key ? { ...file, ...action.change } : file));
}

const SENDABLE: readonly Stage['kind'][] = ['ready', 'failed', 'cancelled'];
const isSendable = (file: QueuedFile): boolean => file.read !== null && file.read.tables.length > 0 && SENDABLE.includes(file.stage.kind);
export const sendableFiles = (files: readonly QueuedFile[]): readonly QueuedFile[] => files.filter(isSendable);
export const sendableTables = (files: readonly QueuedFile[]): number =>
  sendableFiles(files).reduce((sum, file) => sum + (file.read?.tables.length ?? 0) - file.outcomes.length, 0);
export const isReading = (files: readonly QueuedFile[]): boolean => files.some((file) => file.stage.kind === 'reading');
