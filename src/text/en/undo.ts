// The words of taking back an import or a build.
const rows = (n: string): string => (n === '1' ? '1 row' : `${n} rows`);

const en = {
  importAction: (p: { file: string }) => `Undo import of ${p.file}`,
  /** each part only where there are such rows */
  added: (p: { rows: string; tab: string }) => `Takes back ${rows(p.rows)} in ${p.tab}`,
  changed: (p: { rows: string }) => (p.rows === '1' ? '1 changed row gets its former cells' : `${p.rows} changed rows get their former cells`),
  returning: (p: { rows: string }) => (p.rows === '1' ? '1 replaced row returns' : `${p.rows} replaced rows return`),
  nothing: 'Only the list of imports changes',
  /** e.g. Takes back 120 rows in Companies; 14 replaced rows return. Possible until 9 Apr 2026. */
  sentence: (p: { parts: string; until: string }) => `${p.parts}. Possible until ${p.until}.`,
  buildAction: (p: { number: number }) => `Undo build ${p.number}`,
  buildWhat: 'The result tabs show the plan before this build again; your own cells stay',
  working: 'Taking it back',
  importDone: 'The import is undone. The file can be imported again.',
  buildDone: 'The build is undone.',
  outcome: 'Undone: these rows are not in the spreadsheet any more.',
  mayNotFit: 'So many rows may be replaced that there is no room for an undo: then this import cannot be taken back.',
};
export type UndoWords = typeof en;
export default en;
