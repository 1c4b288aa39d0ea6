type Data = Readonly<Record<string, string | number>>;

const refusals = {
  busy: (p: Data) => `Someone is importing or building in this spreadsheet right now. Try again in ${p.minutes} min at the latest.`,
  newer_layout: (p: Data) =>
    `This workbook was made by a newer version of the add-on (layout ${p.workbook}, this version knows ${p.addon}). Update the add-on; nothing was changed.`,
  no_tab: (p: Data) => `The tab ${p.tab} is missing. Run Build plan: it makes missing tabs again.`,
  moving: (p: Data) => `Rows of ${p.tab} were moved while it was being written. Wait until sorting or editing there has ended, then build again.`,
  changed_meanwhile: (_: Data) => 'The workbook was changed by another run meanwhile. Build again.',
  unknown_call: (p: Data) => `The server knows no call ${p.name}. Reload the sidebar.`,
  bad_request: (p: Data) => `The request was not understood (${p.what}). Reload the sidebar and try again.`,
  unknown_account: (p: Data) => `No account is called ${p.account}, or more than one is. Write its name as it stands in ${p.tab}; nothing was saved.`,
  unknown_import: (p: Data) => `There is no import ${p.id} in Imports. Choose the file again.`,
  not_receiving: (p: Data) => `Import ${p.id} is not being received any more. Choose the file again.`,
  block_gap: (p: Data) => `Rows ${p.expected} to ${p.first} of import ${p.id} are missing. Choose the file again: it goes on where it stopped.`,
  incomplete: (p: Data) => `Import ${p.id} has ${p.received} of ${p.rows} rows. Choose the file again: it goes on where it stopped.`,
  no_undo_import: (_: Data) =>
    'There is no import that can be taken back: an undo is kept for the last import and for 7 days, in the language of that day. Nothing was changed.',
  no_undo_build: (_: Data) =>
    'There is no build that can be taken back: an undo is kept for the last build and for 7 days, in the language of that day. Nothing was changed.',
  undo_typed: (p: Data) =>
    `Something was typed in since, and the undo would lose it: ${p.places}. Copy it elsewhere, then clear the cell or delete the row, and undo again. Nothing was changed.`,
  bad_period: (p: Data) => `'${p.period}' is not a period. Write 2026, 2026-Q1, 2026-03 or 2026-01-05..2026-02-10 in Settings.`,
  bad_date: (p: Data) => `'${p.date}' is not a date. Write it as 2026-03-31.`,
  no_version: (p: Data) => `Version ${p.version} of the score rules is not kept any more, or its text was changed. Choose another version.`,
  unexpected: (_: Data) => 'Something went wrong that this version has no words for. Try again; what was begun is completed then.',
};

const en = {
  refusals,
  built: 'Plan built',
  unchanged: 'Everything stood already; nothing was changed.',
  failed: 'The plan was not built',
  states: {
    receiving: 'being received',
    complete: 'complete',
    undone: 'undone',
    takenBack: 'undone',
    replaced: (p: { by: number }) => `replaced by import ${p.by}`,
    timedOut: 'timed out',
  },
  warnings: {
    replaced: (p: { files: string }) => `Replaces ${p.files}.`,
    repeated: (p: { rows: number }) =>
      `${p.rows} ${p.rows === 1 ? 'touch is' : 'touches are'} in already (same event) and ${p.rows === 1 ? 'was' : 'were'} left out.`,
    overlap: (p: { file: string }) => `Overlaps ${p.file}: where both cover the same days, this newer import counts.`,
    yields: (p: { file: string }) => `Overlaps ${p.file}, which counts: this list is cut at 25 companies.`,
  },
  /** places that an undo would write over */
  undo: {
    cell: (p: { sheet: string; cell: string }) => `${p.sheet} ${p.cell}`,
    row: (p: { sheet: string; row: string }) => `${p.sheet}, row ${p.row}`,
    more: (p: { count: number }) => ` and ${p.count} more`,
  },
  /** one side of an overlap, as Health names it */
  slice: (p: { rows: number; sums: string }) => `${p.rows} ${p.rows === 1 ? 'row' : 'rows'}${p.sums ? `, ${p.sums}` : ''}`,
};
export type ServerWords = typeof en;
export default en;
