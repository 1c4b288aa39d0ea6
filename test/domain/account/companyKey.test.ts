import * as fc from 'fast-check';
import { companyKey } from '../../../src/domain/account/companyKey';
import { legalForms } from '../../../src/domain/account/legalForms';
import { plainLetters } from '../../../src/domain/account/plainLetters';

describe('companyKey', () => {
  test.each([
    ['Oy Abilita Ab', 'abilita'],
    ['Alderette Ab Oy', 'alderette'],
    ['Tietotapio ky', 'tietotapio'],
    ['Lemonsoft Oyj', 'lemonsoft'],
    ['T:mi Matti Meikäläinen', 'matti meikalainen'],
    ['Tmi Matti Meikäläinen', 'matti meikalainen'],
    ['As Oy Helsingin Linnankatu', 'helsingin linnankatu'],
    ['Volvo AB (publ)', 'volvo'],
    ['Müller & Söhne GmbH & Co. KG', 'muller and sohne'],
    ['Maersk A/S', 'maersk'],
    ['Philips N.V.', 'philips'],
    ['Danone S. A.', 'danone'],
    ['Allegro sp. z o.o.', 'allegro'],
    ['AS Tallink Grupp', 'tallink grupp'],
    ['OÜ Tallinna Tehased', 'tallinna tehased'],
    ['UAB "Tokajus"', 'tokajus'],
    ['Smith & Co', 'smith'],
    ['McDonald’s Oy', 'mcdonalds'],
    ['Dr.Oetker', 'dr oetker'],
    ['J.R. Virtanen Oy', 'jr virtanen'],
    ['Søstrene Grene', 'sostrene grene'],
    ['Łódź Straße', 'lodz strasse'],
    ['  Kone\u00a0Oyj ', 'kone'],
    ['ＫＯＮＥ', 'kone'],
    ['Газпром ООО', 'газпром ооо'],
  ])('%s is known as %s', (name, key) => expect(companyKey(name)).toBe(key));

  test.each(['Da Vinci Systems', 'IS Solutions', 'OK Perintä', 'SE Hydraulics', 'Company of Wolves'])(
    '%s keeps its first word, which only looks like a legal form',
    (name) => {
      expect(companyKey(name).split(' ')).toHaveLength(name.split(' ').length);
    },
  );

  test.each([
    ['Oy', 'oy'],
    ['Oy Ab', 'oy'],
    ['Ltd.', 'ltd'],
    ['!!!', '!!!'],
    ['', ''],
    ['constructor Oy', 'constructor'],
  ])('%s is not stripped to nothing', (name, key) => expect(companyKey(name)).toBe(key));

  test('the spellings of one company meet', () => {
    const spellings = ['Mäkelä & Pojat Oy', 'MÄKELÄ & POJAT OY', 'Makela and Pojat', 'Oy Mäkelä & Pojat Ab', 'Ma\u0308kela\u0308 & Pojat, Oy'];
    expect(new Set(spellings.map(companyKey))).toEqual(new Set(['makela and pojat']));
  });

  test('the quick fold of Latin letters equals the general one', () => {
    for (let code = 0x20; code < 0x250; code++) {
      const letter = String.fromCharCode(code);
      // the second letter is outside the quick table and folds to nothing but itself
      expect([code, plainLetters(letter) + '中']).toEqual([code, plainLetters(letter + '中')]);
    }
  });

  const name = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'B', 'ö', '.', '/', ' ', '&', 'İ', 'ß', '´', "'") }));
  const word = fc.constantFrom('Abilita', 'and', '&', 'Järvi', 'oy', 'ab', 'co', 'kg', 'sp.', 'z', 'o.o.', 'as', 'the', 't:mi', 'b.v.', '3');

  test('a key is its own key', () => {
    fc.assert(fc.property(name, (text) => expect(companyKey(companyKey(text))).toBe(companyKey(text))));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => expect(companyKey(companyKey(words.join(' ')))).toBe(companyKey(words.join(' ')))),
    );
  });

  test('case, a legal form behind and one before do not change the key of a name', () => {
    const forms = Object.keys(legalForms);
    const before = forms.filter((form) => legalForms[form] === 'both');
    const core = fc.constantFrom('Abilita', 'Järvi Systems', 'Kaski & Pojat', '3 Step IT', 'Nokian Renkaat');
    fc.assert(
      fc.property(core, fc.constantFrom(...before), fc.array(fc.constantFrom(...forms), { maxLength: 3 }), (text, first, last) => {
        expect(companyKey([first, text.toUpperCase(), ...last].join(' '))).toBe(companyKey(text));
      }),
    );
  });
});
