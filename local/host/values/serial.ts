// A cell's date is a serial number: days since 1899-12-30 on the wall clock of the spreadsheet's zone.
import type { Zone } from './zone';

const DAY = 86_400_000;
const EPOCH = 25_569; // 1970-01-01

export const serialOfWall = (wall: number): number => wall / DAY + EPOCH;
export const wallOfSerial = (serial: number): number => Math.round((serial - EPOCH) * DAY);
export const serialOfInstant = (instant: number, zone: Zone): number => serialOfWall(zone.toWall(instant));
export const instantOfSerial = (serial: number, zone: Zone): number => zone.toInstant(wallOfSerial(serial));

export interface DayParts {
  year: number;
  month: number; // 1..12
  day: number;
}

/** undefined where the calendar has no such day */
export function serialOfDay({ year, month, day }: DayParts): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return serialOfWall(date.getTime());
}
