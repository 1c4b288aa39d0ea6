import * as fc from 'fast-check';
import { instantOfSerial, serialOfInstant } from '../../../local/host/values/serial';
import { zoneOf } from '../../../local/host/values/zone';
import { stage } from '../stage';

const helsinki = zoneOf('Europe/Helsinki');
const iso = (instant: number) => new Date(instant).toISOString();

describe('zones', () => {
  test('local mean time stood before 1921-05-01 in Helsinki: 1 h 39 min 49 s ahead', () => {
    expect(helsinki.toWall(Date.UTC(1899, 11, 30)) - Date.UTC(1899, 11, 30)).toBe((1 * 3600 + 39 * 60 + 49) * 1000);
    expect(iso(helsinki.toInstant(Date.UTC(1899, 11, 30)))).toBe('1899-12-29T22:20:11.000Z');
  });
  test('summer time begins at 01:00 UTC on 2026-03-29', () => {
    expect(iso(helsinki.toWall(Date.UTC(2026, 2, 29, 0, 59)))).toBe('2026-03-29T02:59:00.000Z');
    expect(iso(helsinki.toWall(Date.UTC(2026, 2, 29, 1, 0)))).toBe('2026-03-29T04:00:00.000Z');
  });
  test('a wall time that does not exist moves on by an hour; of two the earlier is taken', () => {
    expect(iso(helsinki.toInstant(Date.UTC(2026, 2, 29, 3, 30)))).toBe('2026-03-29T01:30:00.000Z');
    expect(iso(helsinki.toInstant(Date.UTC(2026, 9, 25, 3, 30)))).toBe('2026-10-25T00:30:00.000Z');
  });
  test('an instant comes back from its serial number but in the repeated hour', () => {
    const zones = ['Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
    const seconds = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2080, 0, 1) / 1000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (second, name) => {
        const zone = zoneOf(name);
        const back = instantOfSerial(serialOfInstant(second * 1000, zone), zone);
        expect(zone.toWall(back)).toBe(zone.toWall(second * 1000));
        expect(Math.abs(back - second * 1000)).toBeLessThanOrEqual(3 * 3_600_000);
      }),
    );
  });
});

describe('dates in cells', () => {
  const OPTIONS = { timeZone: 'Europe/Helsinki', scriptTimeZone: 'America/New_York' };
  test('a Date is an instant in the zone of the spreadsheet and is stored as a serial number with a date format', () => {
    const { host, sheet } = stage(OPTIONS);
    sheet.getRange('A1:B1').setValues([[new Date('2026-02-28T22:00:00Z'), new Date('2026-03-01T10:00:00Z')]]);
    expect(host.snapshot().sheets[0].cells[1]).toEqual({ 1: { v: 46082, nf: 'm/d/yyyy' }, 2: { v: 46082.5, nf: 'm/d/yyyy h:mm:ss' } });
    expect(sheet.getRange('A1:B1').getValues()[0].map(iso)).toEqual(['2026-02-28T22:00:00.000Z', '2026-03-01T10:00:00.000Z']);
  });
  test('a Date keeps the format that the cell has', () => {
    const { sheet } = stage(OPTIONS);
    expect(sheet.getRange('A1').setNumberFormat('dd.mm.yyyy').setValue(new Date('2026-02-28T22:00:00Z')).getDisplayValue()).toBe('01.03.2026');
  });
  test('a number becomes a Date as soon as its format is one of date, time or duration', () => {
    const { sheet } = stage(OPTIONS);
    const cell = sheet.getRange('A1').setValue(1.5);
    expect(cell.getValue()).toBe(1.5);
    expect(iso(cell.setNumberFormat('[h]:mm:ss').getValue())).toBe('1899-12-31T10:20:11.000Z'); // 36 h after 1899-12-30 in Helsinki
    expect(iso(cell.setNumberFormat('h:mm').getValue())).toBe('1899-12-31T10:20:11.000Z');
    expect(cell.setNumberFormat('0.0 "days"').getValue()).toBe(1.5);
    expect(cell.setNumberFormat('[Red]0.0').getValue()).toBe(1.5);
  });
});
