import { companyKey } from '../../../src/domain/account/companyKey';
import { fuzzyNames } from '../../../src/domain/matching/fuzzyNames';
import { likeness } from '../../../src/domain/matching/likeness';
import { listedNames } from '../../../src/domain/matching/listedName';
import { coreOf, meaningOf, nameKeys, runTogether } from '../../../src/domain/matching/nameKeys';
import { nearestNames } from '../../../src/domain/matching/nearestNames';
import { put } from '../../../src/domain/matching/put';
import { rankIn } from '../../../src/domain/matching/ranked';
import { readName } from '../../../src/domain/matching/readName';
import { segment } from '../../../src/domain/matching/segment';
import { sideDoubt } from '../../../src/domain/matching/sideDoubt';
import { vocabulary } from '../../../src/domain/matching/vocabulary';
import { wordFacts } from '../../../src/domain/matching/wordFacts';

const read = (name: string) => {
  const { words, sides } = readName(companyKey(name), wordFacts);
  return [words.map(({ text }) => text).join(' '), ...sides];
};

describe('a name taken apart', () => {
  test.each([
    ['Kaskitek Services Oy, Tampere', 'kaskitek services', '', 'tampere', ''],
    ['Kaskitek Oy Tampere', 'kaskitek', '', 'tampere', ''],
    ['Kaskitek, Tampereen toimipiste', 'kaskitek', '', 'office', ''],
    ['Kaskitek Group Finland', 'kaskitek', 'finland', '', 'group'],
    ['Kaskitek Suomi Logistiikka', 'kaskitek logistiikka', 'finland', '', ''],
    ['Suomen Kaskitek', 'kaskitek', 'finland', '', ''],
    ['Kaskitek Åbo', 'kaskitek', '', 'turku', ''],
    ['Mäkelä & Pojat', 'makela pojat', '', '', ''],
    ['Nordic Steel', 'nordic steel', '', '', ''],
    ['Helsinki Kaskitek', 'helsinki kaskitek', '', '', ''],
    ['Asianajotoimisto Kivilahti & Salo', 'asianajotoimisto kivilahti salo', '', '', ''],
    ['Hotelli Tampere', 'hotelli tampere', '', '', ''],
    ['Suomen Sähkö', 'suomen sahko', '', '', ''],
    ['Tampere', 'tampere', '', '', ''],
    ['Group', 'group', '', '', ''],
  ])('%s: %s, country "%s", city "%s", group "%s"', (name, ...expected) => expect(read(name)).toEqual(expected));
});

describe('what stands beside two names', () => {
  test.each([
    [['finland', '', ''], ['finland', '', ''], 0],
    [['finland', '', ''], ['', '', ''], 0.03],
    [['finland', '', ''], ['sweden', '', ''], 0.4],
    [['', '', 'group'], ['', '', ''], 0.01],
    [['', 'turku', ''], ['', 'oulu', 'group'], 0.41],
  ])('%j and %j: %d', (a, b, doubt) => {
    expect(sideDoubt(a, b)).toBeCloseTo(doubt, 10);
    expect(sideDoubt(b, a)).toBeCloseTo(doubt, 10);
  });
});

describe('keys that forgive', () => {
  const words = (name: string) => readName(companyKey(name), wordFacts).words;
  test('spaces, hyphens, order and language', () => {
    expect(meaningOf(words('Kaski-Tek Services'))).toBe('kaski palvelu tek');
    expect(meaningOf(words('Palvelut Kaskitek'))).toBe('kaskitek palvelu');
    expect(coreOf(words('Kaski-Tek Palvelut Tampere'))).toBe('kaskitekpalvelut');
    expect(runTogether('makela and pojat')).toBe('makelapojat');
    expect(runTogether('makela ja pojat')).toBe('makelapojat');
    expect(runTogether('kaskitek')).toBe('kaskitek');
  });
  test('every key has the places of its names, once', () => {
    const { whole, core } = nameKeys(listedNames(['Mäkelä Oy', 'Kaskitek Finland', 'Kaskitek Sweden', '???']));
    expect(whole.get('makela')).toEqual([0]);
    expect(whole.get('maekelae')).toEqual([0]);
    expect(whole.get('kaskitekfinland')).toEqual([1]);
    expect(core.get('kaskitek')).toEqual([1, 2]);
    expect(core.has('')).toBe(false);
  });
  test('a name with umlauts stands in both spellings, a name without a key in none', () => {
    expect(listedNames(['Mäkelä Service Oy', '', 'Kone']).map(({ at, key }) => [at, key])).toEqual([
      [0, 'makela service'],
      [0, 'maekelae service'],
      [2, 'kone'],
    ]);
  });
});

describe('short lists', () => {
  test('best first, and what has no room is dropped', () => {
    const list = [{ score: 9 }, { score: 5 }];
    rankIn(list, { score: 7 }, 2);
    expect(list).toEqual([{ score: 9 }, { score: 7 }]);
    rankIn(list, { score: 1 }, 2);
    expect(list).toEqual([{ score: 9 }, { score: 7 }]);
    rankIn(list, { score: 7 });
    expect(list).toHaveLength(3);
  });
  test('values stand under their key once', () => {
    const values = new Map<string, number[]>();
    for (const value of [3, 3, 17]) put(values, 'kaskitek', value);
    expect(values.get('kaskitek')).toEqual([3, 17]);
  });
});

describe('words run together or taken apart', () => {
  const list = vocabulary(listedNames(['Kuljetus Oravala Oy', 'Kivilahti Sähkö Oy', 'Kaskitek Logistiikka Oy', 'Rautaniemi Oy']));
  const right = (name: string) => segment(readName(companyKey(name), list.word).words, list);
  test.each([
    ['Kuljetuskivilahti', ['kuljetus', 'kivilahti']],
    ['Kaski Tek Logistiikka', ['kaskitek', 'logistiikka']],
    ['Kaskiteklogistics', ['kaskitek', 'logistics']],
    ['Kuljetuskivilahit', ['kuljetus', 'kivilahit']],
    ['Rauta neimi', ['rautaneimi']],
  ])('%s is %j', (name, words) => expect(right(name)).toEqual(words));
  test.each(['Kaskitek Logistiikka', 'Kaskitk', 'Nothing Known', 'Kivilahti'])('%s stays', (name) => expect(right(name)).toBeNull());
});

describe('likeness', () => {
  const names = listedNames(['Kaskitek Palvelu Oy', 'Lumivo Palvelu Oy']);
  const list = vocabulary(names);
  const words = (text: string) => text.split(' ').map(list.word);
  const alike = (asked: string, listed: string, beside = '', cut = false) =>
    likeness(words(asked), words(listed), beside === '' ? [] : words(beside), cut);
  test('each word counts by how much it tells: (1 x 0.94 + 0.35 x 1) / 1.35', () => {
    expect(alike('kasktek palvelu', 'kaskitek palvelu')).toEqual({ score: expect.closeTo(1.29 / 1.35, 10), whole: true });
  });
  test('a word without counterpart leaves the names in part', () => {
    // 1 of the asked name, 1 / 1.35 of the listed one: 0.3 x 1.7407 + 0.4 x 0.7407
    expect(alike('kaskitek', 'kaskitek palvelu')).toEqual({ score: expect.closeTo(0.8185, 4), whole: false });
    expect(alike('lumivo palvelu', 'kaskitek palvelu').score).toBeCloseTo(0.35 / 1.35, 10);
  });
  test('a known word is no slip for another', () => expect(alike('lumivo', 'lumino').score).toBe(0));
  test('what stands beside the listed name may be met or missing', () => {
    expect(alike('kaskitek palvelu swedne', 'kaskitek palvelu', 'sweden').whole).toBe(true);
    expect(alike('kaskitek palvelu', 'kaskitek palvelu', 'sweden')).toEqual({ score: 1, whole: true });
  });
  test('fuzzy names come best first; one that shares only its trade is not looked at', () => {
    const find = fuzzyNames(names, list);
    expect(find({ words: words('kasktek palvelu'), sides: ['', '', ''] }, 'kasktekpalvelu', false)).toEqual([
      { at: 0, score: expect.closeTo(0.9556, 4), whole: true },
    ]);
  });
});

describe('the nearest names', () => {
  const names = listedNames(['Kaskitek Palvelu Oy', 'Lumivo Palvelu Oy', 'Kaskitek Energia Oy', 'Rautaniemi Konepaja']);
  const list = vocabulary(names);
  const nearest = nearestNames(names.map(({ words }) => words.map(({ text }) => list.word(text))));
  const near = (text: string) => nearest(text.split(' ').map(list.word)).map(({ at }) => at);
  test('a misspelled brand finds its names, the better one first', () => {
    expect(near('kasktek palvelu')[0]).toBe(0);
    expect(near('kasktek energia')[0]).toBe(2);
  });
  test('runs of letters find what is too far for one slip', () => expect(near('rautanimmi')).toEqual([3]));
  test('nothing in common finds nothing, and nothing is left over from call to call', () => {
    expect(near('xyzzy')).toEqual([]);
    expect(near('kasktek palvelu')).toEqual(near('kasktek palvelu'));
  });
});
