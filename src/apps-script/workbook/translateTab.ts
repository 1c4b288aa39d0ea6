// A workbook changes its language: our own words are replaced where they still stand as we wrote them. A name, header, note or label
// that people changed is theirs and stays. Every step can be done again, so a run that dies half-way is finished by the next.
import { firstRows } from '../../sheet/firstRows';
import { headerOf, headerText } from '../../sheet/header';
import { choiceWords } from '../../tabs/choices';
import type { Lang } from '../../text/lang';
import { tabsText } from '../../text/tabs';
import { storedText } from './storedText';
import type { Spreadsheet, TabPlace } from './tabPlace';
import { translateChoices, translateList } from './translateChoices';

export interface Translation {
  readonly from: Lang;
  readonly to: Lang;
}

function translateName(spreadsheet: Spreadsheet, { id, sheet }: TabPlace, { from, to }: Translation): void {
  const wanted = tabsText[to].names[id];
  if (sheet.getName() === tabsText[from].names[id] && wanted !== sheet.getName() && !spreadsheet.getSheetByName(wanted)) sheet.setName(wanted);
}

/** A header may end in the currency; a note in the build's line and the marker: these go with the new words. */
function translateHeader(place: TabPlace, { from, to }: Translation): void {
  const { id, sheet, headerRow, columns } = place;
  const header = sheet.getRange(headerRow, /* column= */ 1, /* numRows= */ 1, Math.max(...columns.values()));
  const [texts] = header.getValues();
  const [notes] = header.getNotes();
  const wanted = new Map(headerOf(id, to).map((cell) => [cell.column, cell.note]));
  for (const { column, note } of headerOf(id, from)) {
    const at = (columns.get(column) ?? 0) - 1;
    if (at < 0) continue;
    const old = headerText(id, column, from);
    const ending = String(texts[at]).slice(old.length);
    if (String(texts[at]) === old + ending && /^( \([A-Z]{3}\))?$/.test(ending)) {
      sheet.getRange(headerRow, at + 1).setValue(headerText(id, column, to) + ending);
    }
    const ours = note.slice(0, note.lastIndexOf('\n'));
    if (notes[at].startsWith(ours)) notes[at] = wanted.get(column) as string;
  }
  header.setNotes([notes]);
}

/** Labels beside goals and settings, row by row of our ids. */
function translateLabels(place: TabPlace, { from, to }: Translation): void {
  const { id, sheet, headerRow, columns } = place;
  const [before, after] = [firstRows(id, from), firstRows(id, to)];
  const key = before.columns.indexOf('id');
  const rows = sheet.getLastRow() - headerRow;
  if (key < 0 || rows < 1) return;
  const body = sheet.getRange(headerRow + 1, /* column= */ 1, rows, Math.max(...columns.values())).getValues();
  before.columns.forEach((column, c) => {
    const at = columns.get(column);
    if (at === undefined || column === 'id') return;
    before.rows.forEach((row, r) => {
      const line = body.findIndex((cells) => cells[(columns.get('id') as number) - 1] === row.cells[key]);
      const [old, fresh] = [row.cells[c], after.rows[r].cells[c]];
      if (line < 0 || typeof old !== 'string' || typeof fresh !== 'string' || old === fresh || body[line][at - 1] !== old) return;
      sheet.getRange(headerRow + 1 + line, at).setValue(storedText(fresh));
    });
  });
}

/** Switches stand as yes or no: whichever was chosen goes into the new language, and so does the list of its cell. */
function translateSwitches({ id, sheet, headerRow, columns }: TabPlace, { from, to }: Translation): void {
  const switches = firstRows(id, from).rows.filter((row) => row.validations?.value);
  const rows = sheet.getLastRow() - headerRow;
  if (switches.length === 0 || rows < 1) return;
  const [key, value] = [columns.get('id') as number, columns.get('value') as number];
  const ids = sheet
    .getRange(headerRow + 1, key, rows, 1)
    .getValues()
    .map(([cell]) => cell);
  for (const { cells } of switches) {
    const line = ids.indexOf(cells[0]);
    if (line < 0) continue;
    const cell = sheet.getRange(headerRow + 1 + line, value);
    const at = choiceWords('yes_no', from).indexOf(String(cell.getValue()));
    translateList(cell, 'yes_no', { from, to });
    if (at >= 0) cell.setValue(choiceWords('yes_no', to)[at]);
  }
}

export function translateTab(spreadsheet: Spreadsheet, place: TabPlace, translation: Translation): void {
  if (place.def.hidden) return;
  translateHeader(place, translation);
  translateLabels(place, translation);
  if (place.id === 'settings') translateSwitches(place, translation);
  translateChoices(place, translation);
  translateName(spreadsheet, place, translation);
}
