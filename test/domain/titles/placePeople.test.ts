import fc from 'fast-check';
import type { Persona } from '../../../src/domain/plan/types';
import { bestPhrase } from '../../../src/domain/titles/bestPhrase';
import { placePeople } from '../../../src/domain/titles/placePeople';
import { readTitle } from '../../../src/domain/titles/readTitle';
import { TITLE_GROUPS } from '../../../src/domain/titles/titleGroups';
import { titleLevel } from '../../../src/domain/titles/titleLevel';
import { titlePhrases } from '../../../src/domain/titles/titlePhrases';
import { titleTokens } from '../../../src/domain/titles/titleTokens';
import { person, persona } from '../support/basis';
import { TITLES } from './titles';

const finance = persona('Finance', { area: 'finance', titles: 'CFO, talousjohtaja; Head of Finance' });
const production = persona('Production', { area: 'technology', titles: 'tuotantojohtaja, tuotantopäällikkö\nplant manager' });
const place = (title: string, more: Parameters<typeof person>[1] = {}, personas: readonly Persona[] = [finance, production]) =>
  placePeople([person('p', { title, ...more })], personas)[0];

describe('#39 a persona by the words of its row', () => {
  test('Bo Ek, Talousjohtaja, is of Finance, and of its area', () => {
    expect(place('Talousjohtaja')).toEqual({
      persona: 'Finance',
      personaBy: 'rule',
      area: 'finance',
      areaBy: 'rule',
      level: 'director',
      levelBy: 'title',
    });
  });
  test.each([
    ['Tuotannon johtaja', 'Production'],
    ['Apulaistuotantopäällikkö', 'Production'],
    ['Konsernitalousjohtaja, CFO', 'Finance'],
    ['Talous- ja hallintojohtaja', 'Finance'],
    ['Plant Manager, Tampere', 'Production'],
    ['Senior plant manager', 'Production'],
    ['HEAD OF FINANCE', 'Finance'],
  ])('%s is of %s', (title, name) => expect(place(title).persona).toBe(name));
  test.each(['Talousjohtajan assistentti', 'Plant engineering manager', 'Assistant to the CFO', 'Manager of plants', 'CFOO'])(
    '%s is of none',
    (title) => expect(place(title)).toMatchObject({ persona: null, personaBy: 'none' }),
  );
  test('the upper of two fitting rows, unless the lower one fits with more words', () => {
    const rows = [persona('Sales', { titles: 'sales' }), persona('Sales support', { titles: 'sales support, sales' })];
    expect([place('Sales Manager', {}, rows).persona, place('Sales Support Manager', {}, rows).persona]).toEqual(['Sales', 'Sales support']);
  });
  test('a row without words gives nobody to itself', () => {
    expect(place('CFO', {}, [persona('Empty', { titles: ' , ;' }), finance]).persona).toBe('Finance');
  });
  test('a row without an area leaves the area to the title', () => {
    expect(place('CFO', {}, [persona('Numbers', { titles: 'CFO' })])).toMatchObject({ persona: 'Numbers', area: 'finance', areaBy: 'title' });
  });
});

describe('#39 what is typed', () => {
  test('wins over every rule, each cell by itself', () => {
    expect(place('CFO', { persona: 'Buyer', area: 'strategy', seniority: 'top' })).toEqual({
      persona: 'Buyer',
      personaBy: 'typed',
      area: 'strategy',
      areaBy: 'typed',
      level: 'top',
      levelBy: 'typed',
    });
    expect(place('CFO', { area: 'strategy' })).toMatchObject({ persona: 'Finance', area: 'strategy', level: 'director' });
  });
});

test('#39: a title that fits nothing says so, and so does none', () => {
  expect(place('Ninja')).toEqual({ persona: null, personaBy: 'none', area: null, areaBy: 'none', level: null, levelBy: 'none' });
  expect(place(' ')).toMatchObject({ personaBy: 'blank', areaBy: 'blank', levelBy: 'blank' });
});
test('short words are no part of longer ones: it is not in digital, cto not in director, osto not in ostoskeskus', () => {
  const rows = [titlePhrases('it'), titlePhrases('cto'), titlePhrases('osto')];
  expect(['Digital Designer', 'Director', 'Ostoskeskuspäällikkö', 'Auditor'].map((title) => bestPhrase(titleTokens(title), rows))).toEqual([
    -1, -1, -1, -1,
  ]);
  expect(['IT-päällikkö', 'CTO', 'Ostopäällikkö', 'IT:n johtaja'].map((title) => bestPhrase(titleTokens(title), rows))).toEqual([0, 1, 2, 0]);
});
test('words of rules are parted by commas, semicolons and lines, in plain letters', () => {
  expect(titlePhrases('CFO; Head of Finance, R&D\nTalouspäällikkö, ')).toEqual([['cfo'], ['head', 'of', 'finance'], ['rnd'], ['talouspaallikko']]);
});
test('a title is read the same whatever its capitals and blanks', () => {
  for (const line of TITLES) {
    const [title] = line.split(' | ');
    expect(readTitle(` ${title.toUpperCase()}  `)).toEqual(readTitle(title));
  }
});
test('any text is read without a slip, and only our own areas and levels come out', () => {
  const areas = [null, ...TITLE_GROUPS.map(({ area }) => area)];
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (title) => {
      expect(areas).toContain(readTitle(title).area);
      expect([null, 'specialist', 'manager', 'director', 'top']).toContain(titleLevel(title));
    }),
  );
});
test('the suggested rules read every title as the built-in ones do', () => {
  const rows = TITLE_GROUPS.map(({ id, area, titles }) => persona(id, { area, titles }));
  for (const line of TITLES) {
    const [title] = line.split(' | ');
    const { area } = place(title, {}, rows);
    expect([title, area]).toEqual([title, readTitle(title).area]);
  }
});
