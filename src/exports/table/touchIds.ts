// A touch without an id of its own is named by what happened: vendor | person | moment | kind | content, as
// `activities|anna.ahti@kaskitek.fi|2026-03-24T10:12:00|download|Guide`. Equal touches of one day without a time are numbered; with a time
// they are one touch.
import { eachOf, type Slices } from '../slices';
import type { Value } from '../types';

const two = (n: number): string => String(n).padStart(2, '0');
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value.trim() : '');
const clockOf = (seconds: number): string => `T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
const momentOf = (value: Value | undefined): string => {
  if (typeof value !== 'object' || value === null) return '';
  return value.seconds === undefined ? value.date : value.date + clockOf(value.seconds);
};

const personOf = (cell: (field: string) => Value | undefined): string => {
  const email = textOf(cell('email')).toLowerCase();
  if (email !== '') return email;
  const parts = ['name', 'company', 'domain'].map((field) => textOf(cell(field)).replace(/\s+/g, ' ').toLowerCase());
  return parts.filter((part) => part !== '').join('/');
};

const idsBy = (columns: ReadonlyMap<string, readonly Value[]>, vendor: string): ((row: number) => Value) => {
  const seen = new Map<string, number>();
  return (row) => {
    const cell = (field: string) => columns.get(field)?.[row];
    const own = textOf(cell('id'));
    if (own !== '') return own;
    const moment = momentOf(cell('at'));
    const id = [vendor, personOf(cell), moment, textOf(cell('kind')), textOf(cell('content'))].join('|');
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times > 1 && !moment.includes('T') ? `${id}|${times}` : id;
  };
};

export function* touchIds(columns: ReadonlyMap<string, readonly Value[]>, count: number, vendor: string): Slices<readonly Value[]> {
  const ids: Value[] = [];
  const idOf = idsBy(columns, vendor);
  yield* eachOf(count, (row) => ids.push(idOf(row)));
  return ids;
}
