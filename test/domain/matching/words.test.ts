import fc from 'fast-check';
import { listedNames } from '../../../src/domain/matching/listedName';
import { misspellings } from '../../../src/domain/matching/misspellings';
import { runsOf } from '../../../src/domain/matching/runsOf';
import { CITY, COUNTRY, GROUP, sideWords } from '../../../src/domain/matching/sideWords';
import { spelledOut } from '../../../src/domain/matching/spelledOut';
import { tradeOf, tradeWords } from '../../../src/domain/matching/tradeWords';
import { type NameWord, vocabulary } from '../../../src/domain/matching/vocabulary';
import { wordFacts } from '../../../src/domain/matching/wordFacts';
import { wordGroups } from '../../../src/domain/matching/wordGroups';
import { slips, wordLikeness } from '../../../src/domain/matching/wordLikeness';

const word = (text: string, weight = 1): NameWord => ({ ...wordFacts(text), id: 0, weight, known: true, meant: [] });

describe('tables of words', () => {
  test('the first word of a group stands for all of it', () => {
    expect(wordGroups('pump=pumput window=ikkuna=fonster').get('fonster')).toBe('window');
  });
  test('trades mean the same in Finnish, English and Swedish', () => {
    expect(tradeOf('logistics')).toBe('logistiikka');
    expect(tradeOf('logistik')).toBe('logistiikka');
  });
  test.each([
    ['services', 'palvelu'],
    ['palvelut', 'palvelu'],
    ['kalusteet', 'kaluste'],
    ['pumpar', 'pumppu'],
    ['metallin', 'metalli'],
    ['losningar', 'ratkaisu'],
  ])('%s is a form of %s', (form, code) => expect(tradeOf(form)).toBe(code));
  test.each(['kaskitek', 'son', 'cars', 'eln'])('%s is no trade', (text) => expect(tradeOf(text)).toBeUndefined());
  test('no word of a table has a letter that company keys do not have, and none means two things', () => {
    const words = [...tradeWords().keys(), ...sideWords().keys()];
    expect(words.filter((text) => !/^[a-z]{2,}$/.test(text))).toEqual([]);
    expect([...tradeWords().keys()].filter((text) => sideWords().has(text) && text !== 'office' && text !== 'konttori')).toEqual([]);
  });
  test('words beside a name know their kind', () => {
    expect(sideWords().get('sverige')).toEqual({ slot: COUNTRY, code: 'sweden' });
    expect(sideWords().get('abo')).toEqual({ slot: CITY, code: 'turku' });
    expect(sideWords().get('konserni')).toEqual({ slot: GROUP, code: 'group' });
  });
  test('the facts of a word', () => {
    expect(wordFacts('services')).toEqual({ text: 'services', code: 'palvelu', isTrade: true, side: null });
    expect(wordFacts('kaskitek')).toEqual({ text: 'kaskitek', code: 'kaskitek', isTrade: false, side: null });
    expect(wordFacts('constructor').isTrade).toBe(false);
  });
});

describe('umlauts', () => {
  test.each([
    ['Mäkelä Åkeri', 'maekelae aakeri'],
    ['MÜLLER', 'mueller'],
    ['Ma\u0308kela\u0308', 'maekelae'],
    ['Kone Oyj', null],
  ])('%s spelled out is %s', (name, spelled) => expect(spelledOut(name)).toBe(spelled));
});

describe('runs of three letters', () => {
  test('a word has one per letter: kone has _ko, kon, one, ne_', () => {
    expect(runsOf('kone')).toHaveLength(4);
    expect(runsOf('kone').slice(1, 3)).toEqual(runsOf('xkonex').slice(2, 4));
    expect(runsOf('kone')[0]).toBe(runsOf('kota')[0]);
    expect(runsOf('kone')[3]).toBe(runsOf('laine')[4]);
  });
  test('all are numbers below 37 x 37 x 37, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(runsOf(text).every((run) => Number.isInteger(run) && run >= 0 && run < 37 ** 3)).toBe(true);
      }),
    );
  });
});

describe('slips', () => {
  test.each([
    ['kaskitek', 'kasiktek', 0.96, 'neighbours swapped'],
    ['kaskitek', 'kaskittek', 0.96, 'a letter doubled'],
    ['kaskitek', 'kasktek', 0.94, 'a letter left out'],
    ['kaskitek', 'kaskitok', 0.89, 'another letter'],
    ['kaskitek', 'kaskkitok', 0.8, 'two slips'],
    ['lumivo', 'lumvio', 0.91, 'a shorter word'],
    ['hopeala', 'hopealan', 0.86, 'a genitive'],
    ['nordvik', 'nordviks', 0.86, 'a Swedish genitive'],
    ['konela', 'konelan', 0.81, 'a genitive of a shorter word'],
    ['saari', 'sari', 0.76, 'a long vowel in a short word'],
    ['nova', 'novo', 0.44, 'a word of four letters'],
    ['klt', 'ktl', 0, 'initials'],
    ['kaskitek', 'lumivo', 0, 'nothing in common'],
    ['rauhankatu12', 'rauhankatu14', 0, 'other numbers'],
    ['kaskitek', 'kaskitek', 1, 'the same'],
  ])('%s and %s leave %d: %s', (a, b, left) => {
    expect(slips(a, b)).toBeCloseTo(left, 10);
    expect(slips(b, a)).toBeCloseTo(left, 10);
  });
  test('a slip in the first letter is less likely a slip', () => expect(slips('aaskitek', 'kaskitek')).toBeCloseTo(0.89 - 0.06, 10));
});

describe('one word for another', () => {
  test('common words are shortened, rare ones are not', () => {
    expect(wordLikeness(word('tekn'), word('tekniikka', 0.35), false)).toBe(0.88);
    expect(wordLikeness(word('tekn'), word('teknokaski', 1), false)).toBe(0.6);
    expect(wordLikeness(word('te'), word('tekniikka', 0.35), false)).toBe(0);
  });
  test('the last word of a cut name may be any beginning, but not of a number', () => {
    expect(wordLikeness(word('pohjanran'), word('pohjanrannan'), true)).toBe(0.88);
    expect(wordLikeness(word('5'), word('57'), true)).toBe(0);
  });
});

describe('misspelled words', () => {
  const list = ['kaskitek', 'lumivo', 'rautaniemi', 'kone'].map((text) => word(text));
  const meant = misspellings(list);
  const textsOf = (text: string) => meant(text).map((one) => one.text);
  test.each(['kasktek', 'kasiktek', 'kaskitekk', 'kaskitok', 'askitek'])('%s may be kaskitek', (text) => expect(textsOf(text)).toEqual(['kaskitek']));
  test.each(['kasktok', 'kaski', 'kane', ''])('"%s" is too far from all or too short', (text) => expect(textsOf(text)).toEqual([]));
  test('every word that is one slip away is found, and none that is more than two', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeiknorst'), minLength: 6, maxLength: 12 });
    const slip = fc.tuple(fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), fc.constantFrom(...'aeknz'));
    fc.assert(
      fc.property(letters, slip, (text, [place, kind, letter]) => {
        const at = place % (text.length - 1);
        const rest = text.slice(at + 1);
        const slipped = {
          drop: text.slice(0, at) + rest,
          add: text.slice(0, at) + letter + text.slice(at),
          change: text.slice(0, at) + letter + rest,
          swap: text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
        }[kind];
        // what begins otherwise altogether is not looked at: two slips at the beginning
        fc.pre(slips(slipped, text) > 0);
        expect(misspellings([word(text)])(slipped).map((one) => one.text)).toEqual([text]);
      }),
    );
  });
  test('all words that it may be are found, each once', () => {
    const near = misspellings([word('granite'), word('granitek')]);
    expect(near('grannite').map((one) => one.text)).toEqual(['granite', 'granitek']);
  });
});

describe('what words tell', () => {
  test('of 5,000 names a word of one weighs 1; a trade weighs 0.35 at most, however rare', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Nimi${i} ${i < 90 ? 'Konepaja' : i < 180 ? 'Harbour' : ''}`);
    const { word: look } = vocabulary(listedNames(names));
    expect(look('nimi7').weight).toBeCloseTo(1, 10);
    // ln(1 + 5000/90) / ln(5001) = 0.474
    expect(look('harbour').weight).toBeCloseTo(0.474, 3);
    expect(look('konepaja').weight).toBe(0.35);
    expect(look('verkstad')).toMatchObject({ code: 'konepaja', weight: 0.35, known: true });
    expect(look('elsewhere')).toMatchObject({ weight: 1, known: false, id: -1 });
  });
});
