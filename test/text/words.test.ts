// Every area of src/text: nothing missing, nothing empty, nothing left in English.
import fs from 'node:fs';
import path from 'node:path';
import { LANGS } from '../../src/text/lang';

const ROOT = path.join(__dirname, '../../src/text');
const AREAS = fs
  .readdirSync(path.join(ROOT, 'en'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const wordsOf = (lang: string, area: string): unknown => require(path.join(ROOT, lang, area)).default;

type Leaf = string | ((p: unknown) => unknown);
const leavesOf = (words: unknown, at: string): [string, Leaf][] => {
  if (typeof words === 'string' || typeof words === 'function') return [[at, words as Leaf]];
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, at ? `${at}.${key}` : key));
};

/** A value for any parameter: a number, or a word of a closed list by the parameter's name. */
const CELL = { column: 'Spend', example: '1.234' };
const CLOSED: Record<string, unknown> = { unit: 'visits', one: false };
const sample = (value: unknown): unknown =>
  new Proxy({}, { get: (_target, name) => (typeof name === 'string' && name in CLOSED ? CLOSED[name] : value) });
/** words that take cells, each with its column */
const OF_CELLS: Record<string, unknown> = { 'questions.both': { day: CELL, number: CELL } };
const said = (key: string, leaf: Leaf, value: unknown): unknown => (typeof leaf === 'string' ? leaf : leaf(OF_CELLS[key] ?? sample(value)));

test('there are areas to look at', () => {
  expect(AREAS).toEqual(expect.arrayContaining(['columns', 'dataColumns', 'health', 'plan', 'settings', 'tabs', 'triggers']));
});

describe.each(AREAS)('the words of %s', (area) => {
  const [en, fi] = LANGS.map((lang) => new Map(leavesOf(wordsOf(lang, area), '')));

  test('exist in both languages under the same keys', () => {
    expect([...fi.keys()]).toEqual([...en.keys()]);
    for (const key of en.keys()) expect([key, typeof fi.get(key)]).toEqual([key, typeof en.get(key)]);
  });

  test.each(LANGS)('say something in %s, whatever the values', (lang) => {
    for (const [key, leaf] of lang === 'en' ? en : fi)
      for (const value of [1, 7, '7']) {
        const text = said(key, leaf, value);
        expect([key, typeof text]).toEqual([key, 'string']);
        expect(text).toMatch(/\S/);
        expect([key, text]).not.toEqual([key, expect.stringMatching(/undefined|NaN|null|\[object|=>/)]);
      }
  });

  test.each(LANGS)('shout at nobody in %s', (lang) => {
    for (const [key, leaf] of lang === 'en' ? en : fi) expect([key, said(key, leaf, 7)]).not.toEqual([key, expect.stringMatching(/!|\boops\b/i)]);
  });

  test('are Finnish in Finnish wherever they are a sentence', () => {
    const english = [...en].filter(([key, leaf]) => {
      // an example (third part of a column's words) may be the same in both languages
      if (/olumns$/.test(area) && /\.2$/.test(key)) return false;
      // the name of a service is a name
      if (/^vendors\./.test(key)) return false;
      const text = String(said(key, leaf, 7));
      return /\p{L}{2,} \p{L}{2,}/u.test(text) && text === said(key, fi.get(key)!, 7);
    });
    expect(english.map(([key]) => key)).toEqual([]);
  });
});

test('single words that both languages share are known', () => {
  const shared = AREAS.filter((area) => ['columns', 'dataColumns', 'health', 'plan', 'settings', 'tabs', 'triggers'].includes(area)).flatMap(
    (area) => {
      const fi = new Map(leavesOf(wordsOf('fi', area), ''));
      return leavesOf(wordsOf('en', area), '')
        .filter(
          ([key, leaf]) =>
            typeof leaf === 'string' && leaf === fi.get(key) && !(/olumns$/.test(area) && /\.2$/.test(key)) && !/^stages\.\d+\.1$/.test(key),
        )
        .map(([key]) => `${area}: ${key}`);
    },
  );
  expect(shared.sort()).toEqual(
    [
      'tabs: names._abm',
      'tabs: names._abm_in',
      'tabs: names._live',
      'columns: _live.bant.0',
      'dataColumns: leads.bant.0',
      'tabs: units.share',
      'settings: settings.confidence.1',
      'plan: vendors.linkedin',
      'plan: vendors.pipedrive',
      'plan: funnel.stages.mql',
      'plan: funnel.stages.sql',
      'plan: funnel.steps.mql.to',
      'plan: funnel.steps.opportunity.from',
      'plan: funnel.steps.sql.from',
      'plan: funnel.steps.sql.to',
      'plan: vendors.google_analytics',
      'plan: vendors.google_ads',
      'plan: vendors.meta',
      'plan: vendors.mailchimp',
    ].sort(),
  );
});
