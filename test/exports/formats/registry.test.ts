import { FORMATS } from '../../../src/exports/formats/registry';
import type { Aliases } from '../../../src/exports/formats/types';
import { foldHeader } from '../../../src/exports/recognise/foldHeader';
import { columnOf } from '../../../src/tabs/registry';
import { exportsText } from '../../../src/text/exports';

const namesOf = (aliases: Aliases) =>
  Object.values(aliases).flatMap((list) => (list ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)));

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s (#86)', (id, format) => {
  test('fields are columns of its tab that imports may fill; without a tab each says how it is read', () => {
    const { tab } = format;
    for (const { field, place, reading } of format.fields) {
      if (tab) expect(['import', 'build']).toContain(columnOf(tab, field).owner);
      else if (place === undefined)
        expect([field, reading ?? (/^(conversion|conversion_type|campaign|currency)$/.test(field) && 'text')]).not.toEqual([field, false]);
    }
  });
  test('without a tab it says in every language what it is good for', () => {
    for (const { noTab } of Object.values(exportsText)) expect(Object.hasOwn(noTab, id)).toBe(format.tab === null);
  });
  test('aliases are written as headers are folded, or they would never be found', () => {
    const parts = format.fields.flatMap(({ parts = [], time, instead }) => [...parts, time ?? {}, instead ?? {}]);
    const names = [...format.fields, ...(format.aside ?? [])].flatMap(({ aliases }) => namesOf(aliases)).concat(parts.flatMap(namesOf));
    names.push(...(format.signs ?? []), ...(format.levels ?? []).map(({ header }) => header));
    expect(names.filter((name) => foldHeader(name) !== name)).toEqual([]);
    expect((format.never ?? []).filter((name) => foldHeader(name) !== name)).toEqual([]);
  });
  test('required fields, keys and null words are its own', () => {
    const fields = format.fields.map(({ field }) => field);
    expect([...format.required.flat(), ...format.key, ...(format.needs ?? [])].filter((field) => !fields.includes(field))).toEqual([]);
    expect(format.nulls.filter((word) => word !== word.trim().toLowerCase())).toEqual([]);
  });
  test('no field is named twice', () => {
    const fields = format.fields.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });
  test('it has a name in every language', () => {
    for (const words of Object.values(exportsText)) expect(words.formats[id].length).toBeGreaterThan(3);
  });
});

test('headers are compared after NFC, trimming, lower case, without the star of required columns and the zone of dates', () => {
  expect(foldHeader(' Henkilo\u0308sto\u0308 ')).toBe('henkilöstö');
  expect(foldHeader('Start\u00a0Date  (in UTC)')).toBe('start date');
  expect(foldHeader('Deal - Title*')).toBe('deal - title');
  expect(foldHeader('Open_Rate')).toBe('open rate');
  expect(foldHeader('Start Date (in Europe/Helsinki)')).toBe('start date');
  expect(foldHeader('Montant dÃ©pensÃ© (EUR)')).toBe('montant dépensé (eur)');
  expect(foldHeader('Average Dwell Time (in Seconds)')).toBe('average dwell time (in seconds)');
});
