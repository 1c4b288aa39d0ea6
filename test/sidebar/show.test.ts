import { showDay, showNumber } from '../../src/sidebar/show';

describe('numbers and days as the language writes them', () => {
  test('12345.678 is 12,345.68 in English and 12 345,68 in Finnish', () => {
    expect(showNumber('en', 12345.678)).toBe('12,345.68');
    expect(showNumber('fi', 12345.678).replace(/\s/g, ' ')).toBe('12 345,68');
  });
  test('a day stays the day it is, whatever the zone of the computer', () => {
    expect(showDay('en', '2026-01-05')).toBe('5 Jan 2026');
    expect(showDay('fi', '2026-01-05')).toBe('5.1.2026');
    expect(showDay('fi', '2026-12-31')).toBe('31.12.2026');
  });
});
