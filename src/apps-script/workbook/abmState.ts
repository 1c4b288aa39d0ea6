// The hidden tab `_abm`: what must travel with the workbook. A table of key and value, always written whole in one call,
// so that every state is all there or not at all.
import type { RememberedMapping } from '../../rpc/contract';
import { isRememberedMapping } from '../../rpc/guards';
import type { Lang } from '../../text/lang';
import { CHUNK_CHARACTERS } from '../limits';
import { isLang } from '../spokenLang';
import { type KeptUndo, NO_UNDO, type UndoHead, type Undos, type UndoWhat } from '../undo/undoRecord';
import { checksumOf } from './checksum';
import { columnGroups } from './columnGroups';
import { nextRow } from './rowSpace';
import { storedText } from './storedText';
import type { TabPlace } from './tabPlace';

export interface AbmState {
  readonly layout: number | null;
  readonly lang: Lang | null;
  /** number and day of the newest build that changed something */
  readonly build: number;
  readonly builtOn: string | null;
  /** number of the newest commit, begun or done: compared and set */
  readonly commit: number;
  /** the commit that was begun and not ended, as text; null = none, '' = damaged */
  readonly writing: string | null;
  /** how people explained unknown tables, the newest last */
  readonly mappings: readonly RememberedMapping[];
  /** how the last import and the last build are taken back */
  readonly undo: Undos;
}
export const NEW_STATE: AbmState = { layout: null, lang: null, build: 0, builtOn: null, commit: 0, writing: null, mappings: [], undo: NO_UNDO };

/** Pieces short enough for a cell; a pair of surrogates is never parted. */
export function chunksOf(text: string, size = CHUNK_CHARACTERS): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + size, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end--;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

/** The head with the number of chunks and their checksum, then the chunks. */
function undoLines(what: UndoWhat, kept: KeptUndo | null): [string, string][] {
  if (!kept) return [];
  const chunks = chunksOf(kept.text);
  const head = JSON.stringify({ ...kept.head, chunks: chunks.length, checksum: checksumOf(kept.text) });
  return [[`undo.${what}`, head], ...chunks.map((chunk, i): [string, string] => [`undo.${what}.${i}`, chunk])];
}

/** An undo that someone damaged is none. */
function undoOf(lines: ReadonlyMap<string, string>, what: UndoWhat): KeptUndo | null {
  const line = lines.get(`undo.${what}`) ?? '';
  if (line === '') return null;
  try {
    const { chunks, checksum, ...head } = JSON.parse(line) as UndoHead & { chunks: number; checksum: string };
    const text = Array.from({ length: chunks }, (_, i) => lines.get(`undo.${what}.${i}`) ?? '').join('');
    return checksumOf(text) === checksum ? { head, text } : null;
  } catch {
    return null;
  }
}

const linesOf = (state: AbmState): [string, string][] => {
  const chunks = state.writing === null ? [] : chunksOf(state.writing);
  const journal = state.writing === null ? `done ${state.commit}` : `writing ${state.commit} ${chunks.length} ${checksumOf(state.writing)}`;
  return [
    ['layout', String(state.layout ?? '')],
    ['lang', state.lang ?? ''],
    ['build', String(state.build)],
    ['built_on', state.builtOn ?? ''],
    ['journal', journal],
    ...chunks.map((chunk, i): [string, string] => [`journal.${i}`, chunk]),
    ...state.mappings.map((mapping): [string, string] => [mapping.id, JSON.stringify(mapping)]),
    ...undoLines('import', state.undo.import),
    ...undoLines('build', state.undo.build),
  ];
};

/** A line that somebody damaged is a mapping forgotten. */
function mappingsOf(lines: ReadonlyMap<string, string>): RememberedMapping[] {
  const found: RememberedMapping[] = [];
  lines.forEach((value, key) => {
    if (key.indexOf('mapping:') !== 0) return;
    try {
      const mapping = JSON.parse(value);
      if (isRememberedMapping(mapping)) found.push(mapping);
    } catch {}
  });
  return found;
}

function stateOf(lines: ReadonlyMap<string, string>): AbmState {
  const [word, commit, count, checksum] = (lines.get('journal') ?? '').split(' ');
  const text = Array.from({ length: word === 'writing' ? Number(count) : 0 }, (_, i) => lines.get(`journal.${i}`) ?? '').join('');
  const lang = lines.get('lang') ?? '';
  return {
    layout: Number(lines.get('layout') ?? '') || null,
    lang: isLang(lang) ? lang : null,
    build: Number(lines.get('build') ?? '') || 0,
    builtOn: lines.get('built_on') || null,
    commit: Number(commit) || 0,
    writing: word !== 'writing' ? null : checksumOf(text) === checksum ? text : '',
    mappings: mappingsOf(lines),
    undo: { import: undoOf(lines, 'import'), build: undoOf(lines, 'build') },
  };
}

/** The two columns side by side, as they are made. */
function tableRange(place: TabPlace, rows: number) {
  const [group] = columnGroups(place, ['key', 'value']);
  return place.sheet.getRange(/* row= */ place.headerRow + 1, /* column= */ group.first, rows, /* numColumns= */ 2);
}

export function readState(place: TabPlace): AbmState {
  const rows = nextRow(place) - place.headerRow - 1;
  const values = rows > 0 ? tableRange(place, rows).getValues() : [];
  return stateOf(new Map(values.map(([key, value]): [string, string] => [String(key), String(value)])));
}

export function writeState(place: TabPlace, state: AbmState): void {
  const lines = linesOf(state);
  const used = nextRow(place) - place.headerRow - 1;
  const room = place.sheet.getMaxRows() - place.headerRow;
  if (lines.length > room) place.sheet.insertRowsAfter(place.headerRow + room, lines.length - room);
  while (lines.length < used) lines.push(['', '']);
  tableRange(place, lines.length).setValues(lines.map(([key, value]) => [key, storedText(value)]));
}
