import { findAccount } from '../../../src/domain/matching/findAccount';
import { matchIndex } from '../../../src/domain/matching/matchIndex';

const account = (id: string, name: string, domain: string | null = null, businessId: string | null = null) => ({ id, name, domain, businessId });
const row = (company: string | null, domain: string | null = null, businessId: string | null = null) => ({ company, domain, businessId });

const index = matchIndex([
  account('a', 'Kaskitek Oy', 'kaskitek.fi', '0112038-9'),
  account('b', 'Kaskitek Logistics Oy', 'https://www.kaskitek.fi'),
  account('c', 'Lumimetsä Oyj', 'lumimetsa.fi'),
  account('d', 'Nordvik AB'),
  account('e', 'Nordvik Oy', 'nordvik.fi'),
  account('f', 'Hopeaharju Konepaja Oy', 'hopeaharju.fi', '2000020-0'),
  account('g', 'Hopeaharju Palvelut Oy'),
  account('h', 'Rautaniemi Oy', 'rautaniemi@gmail.com'),
]);
const find = (company: string | null, domain: string | null = null, businessId: string | null = null) =>
  findAccount(index, row(company, domain, businessId));

describe('the surest sign first', () => {
  test('the business id wins over domain and name, in any writing', () => {
    for (const id of ['FI01120389', '0112038-9', 'FI-0112038-9']) {
      expect(find('Lumimetsä', 'lumimetsa.fi', id)).toEqual({
        account: 'a',
        by: 'business_id',
        certainty: 1,
        candidates: [{ account: 'a', certainty: 1 }],
      });
    }
  });
  test('a business id with a wrong check digit says nothing', () =>
    expect(find('Lumimetsä', null, '0112038-8')).toMatchObject({ account: 'c', by: 'key' }));
  test('then the domain, with its subdomains', () => {
    expect(find('Whatever', 'https://shop.lumimetsa.fi/fi')).toEqual({
      account: 'c',
      by: 'domain',
      certainty: 0.99,
      candidates: [{ account: 'c', certainty: 0.99 }],
    });
  });
  test('then the name by its key', () => expect(find('LUMIMETSÄ')).toMatchObject({ account: 'c', by: 'key', certainty: 1 }));
  test('then the name by keys that forgive', () => expect(find('Kaskitek Logistiikka')).toMatchObject({ account: 'b', by: 'key', certainty: 0.97 }));
  test('then a name that is alike', () => expect(find('Hopeaharjun Konepaja', null)).toMatchObject({ account: null, by: 'fuzzy' }));
  test('a slip in a long name is a match', () => expect(find('Lumimettsä')).toMatchObject({ account: 'c', by: 'fuzzy', certainty: 0.96 }));
});

describe('what proves nothing', () => {
  test('a mail address or page that everyone may have', () => {
    expect(find('Whatever', 'matti@gmail.com')).toEqual({ account: null, by: null, certainty: 0, candidates: [] });
    expect(find('Rautaniemi', 'https://www.linkedin.com/company/x')).toMatchObject({ account: 'h', by: 'key' });
  });
  test('a domain that two accounts share: the name decides between them, else both are shown', () => {
    expect(find('KASKITEK LOGISTICS', 'kaskitek.fi')).toMatchObject({ account: 'b', by: 'key' });
    expect(find('Whatever', 'kaskitek.fi')).toEqual({
      account: null,
      by: 'domain',
      certainty: 0.5,
      candidates: [
        { account: 'a', certainty: 0.5 },
        { account: 'b', certainty: 0.5 },
      ],
    });
  });
  test('a name that two accounts share, unless the legal form or the domain decides', () => {
    expect(find('Nordvik')).toMatchObject({ account: null, certainty: 0.5 });
    expect(find('Nordvik AB')).toMatchObject({ account: 'd' });
    expect(find('Nordvik', 'nordvik.fi')).toMatchObject({ account: 'e' });
  });
  test('nothing', () => {
    expect(find(null)).toEqual({ account: null, by: null, certainty: 0, candidates: [] });
    expect(find('', '', '').account).toBeNull();
    expect(findAccount(matchIndex([]), row('Kaskitek', 'kaskitek.fi', '0112038-9')).candidates).toEqual([]);
  });
});

describe('signs that contradict each other', () => {
  test('another Finnish business id is another company, whatever its name: a question', () => {
    expect(find('Hopeaharju Konepaja', null, '0112038-9')).toMatchObject({ account: 'a' });
    expect(find('Hopeaharju Konepaja', null, '1572860-0')).toEqual({
      account: null,
      by: 'key',
      certainty: 0.85,
      candidates: [{ account: 'f', certainty: 0.85 }],
    });
  });
  test('ids of other countries are not compared with Finnish ones', () => {
    expect(find('Hopeaharju Konepaja', null, '556703-7485')).toMatchObject({ account: 'f', certainty: 1 });
  });
  test('a name that is only alike needs the same site, if both have one; the ending may differ', () => {
    expect(find('Lumimettsä', 'lumimettsa.fi')).toMatchObject({ account: null, certainty: 0.85 });
    expect(find('Lumimettsä', 'lumimetsa.com')).toMatchObject({ account: 'c' });
    expect(find('Lumimetsä', 'metsaryhma.com')).toMatchObject({ account: 'c', by: 'key' });
  });
  test('a sister without a domain in the list is known by her very name on the site of the group', () => {
    expect(find('Hopeaharju Palvelut Oy', 'hopeaharju.fi')).toMatchObject({ account: 'g', by: 'key' });
    expect(find('Hopeaharju', 'hopeaharju.fi')).toMatchObject({ account: 'f', by: 'domain' });
  });
});

describe('what is asked', () => {
  test('a row without a name: the domain may look like an account’s name', () => {
    expect(find(null, 'rautaniemi.com')).toEqual({
      account: null,
      by: 'fuzzy',
      certainty: 0.85,
      candidates: [{ account: 'h', certainty: 0.85 }],
    });
  });
  test('sisters are shown, none is chosen', () => {
    const match = find('Hopeaharju');
    expect(match.account).toBeNull();
    expect(match.candidates.map((candidate) => candidate.account).sort()).toEqual(['f', 'g']);
  });
  test('with a lower certainty asked for more is matched, but never a tie', () => {
    // 'Kaskitek' lacks a word that counts 0.35 of 1.35: 0.3 x 1.741 + 0.4 x 0.741 = 0.819
    const lone = matchIndex([account('x', 'Kaskitek Logistics Oy'), account('y', 'Lumivo Oy')]);
    expect(findAccount(lone, row('Kaskitek'))).toMatchObject({ account: null, certainty: expect.closeTo(0.819, 3) });
    expect(findAccount(lone, row('Kaskitek'), 0.8).account).toBe('x');
    expect(findAccount(index, row('Nordvik'), 0.1).account).toBeNull();
    expect(findAccount(index, row('Hopeaharju'), 0.1).account).toBeNull();
  });
  test('business ids that two accounts share say nothing', () => {
    const twins = matchIndex([account('x', 'Kaskitek Oy', null, '0112038-9'), account('y', 'Lumivo Oy', null, '0112038-9')]);
    expect(findAccount(twins, row('Lumivo', null, '0112038-9'))).toMatchObject({ account: 'y', by: 'key' });
    expect(findAccount(twins, row(null, null, '0112038-9')).account).toBeNull();
  });
});
