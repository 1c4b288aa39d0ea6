import fc from 'fast-check';
import { assignIds } from '../../../src/domain/account/assignIds';
import { businessIdOf } from '../../../src/domain/account/businessIdOf';
import { domainOf } from '../../../src/domain/account/domainOf';
import { indexAccounts, matchAccount } from '../../../src/domain/account/nameIndex';
import { uniqueId } from '../../../src/domain/account/uniqueId';

const row = (name: string, domain: string | null = null, businessId: string | null = null) => ({ name, domain, businessId });
const asked = (company: string | null, domain: string | null = null, businessId: string | null = null) => ({ company, domain, businessId });

describe('business ids', () => {
  // 0112038: 0x7 + 1x9 + 1x10 + 2x5 + 0x8 + 3x4 + 8x2 = 57, 57 mod 11 = 2, 11 - 2 = 9
  test.each(['0112038-9', 'FI01120389', ' fi 0112038-9 ', '01120389', '112038-9', 'FI-0112038-9', '0112038\u20139'])('"%s" is 0112038-9', (text) => {
    expect(businessIdOf(text)).toBe('0112038-9');
  });
  test('a wrong check digit identifies nobody', () => {
    expect(businessIdOf('0112038-8')).toBeNull();
    expect(businessIdOf('FI01120388')).toBeNull();
  });
  test('a rest of 1 has no check digit at all: 0000030 gives 3 x 4 = 12, 12 mod 11 = 1', () => {
    for (let digit = 0; digit <= 9; digit += 1) expect(businessIdOf(`0000030-${digit}`)).toBeNull();
  });
  test('a rest of 0 has check digit 0: 2000020 gives 2 x 7 + 2 x 4 = 22', () => {
    expect(businessIdOf('2000020-0')).toBe('2000020-0');
  });
  test('ids of other countries stay as written, in capitals', () => {
    expect(businessIdOf('556703-7485')).toBe('556703-7485');
    expect(businessIdOf('de 123 456 789')).toBe('DE123456789');
    expect(businessIdOf('12345678')).toBe('12345678'); // eight digits that are no Finnish id
  });
  test.each(['', '-', 'n/a', '123'])('"%s" is no id', (text) => {
    expect(businessIdOf(text)).toBeNull();
  });
  test('of the ten last digits at most one is right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999999 }), (number) => {
        const right = '0123456789'.split('').filter((digit) => businessIdOf(`${String(number).padStart(7, '0')}-${digit}`) !== null);
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('domains', () => {
  test.each([
    ['https://www.Kaskitek.fi:443/yritys?x=1', 'kaskitek.fi'],
    ['http://kaskitek.fi', 'kaskitek.fi'],
    ['www.kaskitek.fi/', 'kaskitek.fi'],
    ['KASKITEK.FI', 'kaskitek.fi'],
    ['anna@kaskitek.fi', 'kaskitek.fi'],
    ['mailto:anna@kaskitek.fi', 'kaskitek.fi'],
    ['shop.kaskitek.co.uk#top', 'shop.kaskitek.co.uk'],
    ['kaskitek.fi.', 'kaskitek.fi'],
  ])('%s is %s', (text, domain) => {
    expect(domainOf(text)).toBe(domain);
  });
  test.each(['', '-', 'n/a', 'kaskitek', '12.5', '10.0.0.1', 'two words.fi', '.'])('"%s" is no domain', (text) => {
    expect(domainOf(text)).toBeNull();
  });
});

describe('ids are made once', () => {
  test('business id, else domain, else company key', () => {
    expect(
      assignIds([row('Kaskitek Oy', 'www.kaskitek.fi', '0112038-9'), row('Lumimetsä Oy', 'https://lumimetsa.fi'), row('Oy Rautaniemi Ab')], []),
    ).toEqual(['0112038-9', 'lumimetsa.fi', 'rautaniemi']);
  });
  test('a second one with the same key gets -2, a third -3, whatever stood before', () => {
    expect(assignIds([row('Kaskitek Oy'), row('Kaskitek Ab')], [])).toEqual(['kaskitek', 'kaskitek-2']);
    expect(assignIds([row('Kaskitek')], ['kaskitek', 'kaskitek-2'])).toEqual(['kaskitek-3']);
    expect(uniqueId('kaskitek', new Set(['kaskitek', 'kaskitek-2']))).toBe('kaskitek-3');
  });
  test('a row without a usable key still gets an id', () => {
    expect(assignIds([row(''), row('')], [])).toEqual(['account', 'account-2']);
  });
  test('all ids of a list differ, and none is taken twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Kaskitek Oy', 'Kaskitek', 'kaskitek-2', 'Lumimetsä'), { maxLength: 20 }), (names) => {
        const taken = ['kaskitek'];
        const ids = assignIds(
          names.map((name) => row(name)),
          taken,
        );
        expect(new Set([...ids, ...taken]).size).toBe(ids.length + 1);
      }),
    );
  });
});

describe('matching a company to an account', () => {
  const index = indexAccounts([
    { id: 'a', name: 'Kaskitek Oy', domain: 'kaskitek.fi', businessId: '0112038-9' },
    { id: 'b', name: 'Kaskitek Logistics Oy', domain: 'kaskitek.fi', businessId: null },
    { id: 'c', name: 'Lumimetsä Oyj', domain: 'lumimetsa.fi', businessId: null },
    { id: 'd', name: 'Nordvik AB', domain: null, businessId: null },
    { id: 'e', name: 'Nordvik Oy', domain: 'nordvik.fi', businessId: null },
  ]);
  test('the business id is the surest key: it wins over another name', () => {
    expect(matchAccount(index, asked('Lumimetsä', 'lumimetsa.fi', 'FI01120389'))).toBe('a');
  });
  test('then the domain, in any writing', () => {
    expect(matchAccount(index, asked('Whatever', 'https://www.lumimetsa.fi/fi'))).toBe('c');
  });
  test('then the exact company key', () => {
    expect(matchAccount(index, asked('LUMIMETSÄ'))).toBe('c');
    expect(matchAccount(index, asked('Lumimetsä Group International'))).toBeNull();
  });
  test('a key that two accounts share matches none of them, a surer or weaker one still may', () => {
    expect(matchAccount(index, asked(null, 'kaskitek.fi'))).toBeNull();
    expect(matchAccount(index, asked('Kaskitek Logistics', 'kaskitek.fi'))).toBe('b');
    expect(matchAccount(index, asked('Nordvik'))).toBeNull();
    expect(matchAccount(index, asked('Nordvik', 'nordvik.fi'))).toBe('e');
  });
  test('nothing matches nothing', () => {
    expect(matchAccount(index, asked(null))).toBeNull();
    expect(matchAccount(index, asked('', '', ''))).toBeNull();
    expect(matchAccount(indexAccounts([]), asked('Kaskitek'))).toBeNull();
  });
});
