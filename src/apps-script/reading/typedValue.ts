// What getValues gives, as the domain wants it: days as whole numbers, money as micro-units, unknown as NaN or -1, never as zero.
import { dayOfIso } from '../../domain/calendar/dayOfIso';
import { isIsoDay } from '../../domain/calendar/isIsoDay';
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { microOf } from '../../domain/money/microOf';
import { isDate } from '../workbook/isDate';
import type { Zone } from '../workbook/zoneTable';

const DAY = 86_400_000;

export const dayOfInstant = (instant: number, zone: Zone): number => Math.floor(zone.toWall(instant) / DAY);

/** -1 = unknown */
export function dayOf(value: unknown, zone: Zone): number {
  if (isDate(value)) return dayOfInstant(value.getTime(), zone);
  return typeof value === 'string' && isIsoDay(value.trim()) ? dayOfIso(value.trim()) : -1;
}
export const secondOfDay = (value: unknown, zone: Zone): number =>
  isDate(value) ? Math.floor((((zone.toWall(value.getTime()) % DAY) + DAY) % DAY) / 1000) : 0;

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : NaN);
export const moneyOf = (value: unknown): number => (typeof value === 'number' ? microOf(value) : NaN);
/** Someone may have put durations into a column of seconds: such a cell comes as a Date. */
export const secondsOf = (value: unknown, zone: Zone): number => (isDate(value) ? zone.durationSeconds(value.getTime()) : numberOf(value));

export function textOf(value: unknown, zone: Zone): string {
  if (typeof value === 'string') return value;
  if (isDate(value)) return isoOfDay(dayOfInstant(value.getTime(), zone));
  return value === null || value === undefined ? '' : String(value);
}
export const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);
