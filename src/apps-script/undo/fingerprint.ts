// Tells whether a cell still holds what was written, without keeping what was written: the text `Oulu` is `s Oulu`, 2 March 2026 is
// `d 2026-03-02 0`, a blank is the empty text; of these a checksum in base 36 is kept, at most 7 characters.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { Cell } from '../../sheet/model';
import { checksumOf } from '../workbook/checksum';
import { isDate } from '../workbook/isDate';
import { fittedText } from '../workbook/storedText';
import type { Zone } from '../workbook/zoneTable';

const DAY = 86_400_000;
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

export function printable(cell: Cell | undefined): string {
  if (cell === undefined || cell === null || cell === '') return '';
  if (typeof cell === 'string') return `s ${lines(fittedText(cell))}`;
  if (typeof cell !== 'object') return `${typeof cell} ${cell}`;
  if ('date' in cell) return `d ${cell.date} ${cell.seconds ?? 0}`;
  return JSON.stringify(cell);
}

/** The same of what getValues gives. */
export function printableValue(value: unknown, zone: Zone): string {
  if (!isDate(value)) return printable(value as Cell);
  const wall = zone.toWall(value.getTime());
  const day = Math.floor(wall / DAY);
  return printable({ date: isoOfDay(day), seconds: Math.floor((wall - day * DAY) / 1000) });
}

export const fingerprint = (parts: readonly string[]): string => parseInt(checksumOf(parts.join('\u0001')), 16).toString(36);
