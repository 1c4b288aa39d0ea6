// A cell as it stands, as a model's cell that can be written again elsewhere. A formula points to the cells of its own row by column: in row
// 5 of Plan `=$M5/$N5` becomes the cell of `successes` divided by that of `trials`, so that it is right in whatever row it returns to.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { Cell, FormulaCell, Token } from '../../sheet/model';
import { holdsDuration, type Standing } from '../workbook/cellValue';
import { isDate } from '../workbook/isDate';
import { letterOf } from '../workbook/letterOf';
import type { TabPlace } from '../workbook/tabPlace';
import type { Zone } from '../workbook/zoneTable';

const DAY = 86_400_000;
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;
/** `$M5` or `M5`, but no part of a range, of another sheet's reference or of a name */
const REFERENCE = /(^|[^A-Za-z0-9_$!:.])\$?([A-Z]{1,3})(\d+)(?![A-Za-z0-9_(:!.])/g;

/** `row` is the sheet row in which the formula stands. */
export function formulaCell(place: TabPlace, text: string, row: number): FormulaCell {
  const columns = new Map([...place.columns].map(([id, position]) => [letterOf(position), id]));
  const tokens: Token[] = [];
  for (const piece of text.slice(1).match(PIECES) ?? []) {
    let from = 0;
    const references = new RegExp(REFERENCE);
    for (let found = references.exec(piece); found && !/^["']/.test(piece); found = references.exec(piece)) {
      const own = Number(found[3]) === row ? columns.get(found[2]) : undefined;
      if (own === undefined) continue;
      tokens.push(piece.slice(from, found.index + found[1].length), { own });
      from = found.index + found[0].length;
    }
    tokens.push(piece.slice(from));
  }
  return { formula: tokens, value: null };
}

function dateCell(value: Date, zone: Zone): Cell {
  if (holdsDuration(value)) return { duration: zone.durationSeconds(value.getTime()) };
  const wall = zone.toWall(value.getTime());
  const day = Math.floor(wall / DAY);
  const seconds = Math.floor((wall - day * DAY) / 1000);
  return seconds === 0 ? { date: isoOfDay(day) } : { date: isoOfDay(day), seconds };
}

export function standingCell(place: TabPlace, { value, formula, fresh }: Standing, at: { zone: Zone; row: number }): Cell {
  if (fresh) return fresh;
  if (formula !== '') return formulaCell(place, formula, at.row);
  if (isDate(value)) return dateCell(value, at.zone);
  return value === '' ? null : (value as Cell);
}
