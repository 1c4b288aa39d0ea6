import { candidateReason } from '../../../src/domain/matching/candidateReason';
import { askedOf, certainOf } from '../../../src/domain/matching/certainty';
import { findAccount } from '../../../src/domain/matching/findAccount';
import { matchIndex } from '../../../src/domain/matching/matchIndex';
import type { MatchAccount, MatchCompany } from '../../../src/domain/matching/types';

const account = (id: string, name: string, domain: string | null = null, businessId: string | null = null): MatchAccount => ({
  id,
  name,
  domain,
  businessId,
});
const row = (company: string | null, domain: string | null = null, businessId: string | null = null): MatchCompany => ({
  company,
  domain,
  businessId,
});
const LIST = [
  account('kaski', 'Kaskitek Oy', 'kaskitek.fi', '0112038-9'),
  account('logi', 'Kaskitek Logistiikka Oy'),
  account('fi', 'Nordvik Oy', 'nordvik.fi'),
  account('se', 'Nordvik AB'),
  account('pa', 'Hopeaharju Konepaja Oy', 'hopeaharju.fi'),
  account('pb', 'Hopeaharju Palvelut Oy', 'hopeaharju.fi'),
  account('lumi', 'Lumimetsä Oyj', 'lumimetsa.fi'),
];
const index = matchIndex(LIST);
const reasons = (asked: MatchCompany): Record<string, string> => {
  const { candidates } = findAccount(index, asked);
  const of = (id: string) => LIST.find((one) => one.id === id) as MatchAccount;
  return Object.fromEntries(candidates.map((candidate) => [candidate.account, candidateReason(asked, of(candidate.account), candidate, candidates)]));
};

describe('why an account is shown', () => {
  test('the same name under another business id', () => {
    expect(reasons(row('Kaskitek', null, '1572860-0'))).toMatchObject({ kaski: 'other_id' });
  });
  test('a domain that several accounts share', () =>
    expect(reasons(row('Whatever', 'hopeaharju.fi'))).toEqual({ pa: 'shared_domain', pb: 'shared_domain' }));
  test('a name that several accounts share', () => expect(reasons(row('Nordvik'))).toEqual({ fi: 'same_name', se: 'same_name' }));
  test('a name alike on another site', () => expect(reasons(row('Lumimettsä', 'lumimettsa.fi'))).toEqual({ lumi: 'other_domain' }));
  test('nothing but a domain', () => expect(reasons(row(null, 'nordvik.se'))).toMatchObject({ fi: 'from_domain' }));
  test('sisters that fit about as well', () => expect(reasons(row('Hopeaharju'))).toEqual({ pa: 'as_near', pb: 'as_near' }));
  test('another word', () => expect(reasons(row('Kaskitek Palvelu'))).toMatchObject({ logi: 'other_words' }));
  test('letters that differ', () => {
    const [asked, candidate] = [row('Lumimettsä'), { account: 'lumi', certainty: 0.88 }];
    expect(candidateReason(asked, LIST[6], candidate, [candidate])).toBe('alike');
  });
});

describe('what is certain and what is asked', () => {
  const guesses = (...certainties: number[]) => certainties.map((certainty) => ({ certainty }));
  test('the best guess is certain at the certainty asked for, unless another is about as good', () => {
    expect(certainOf(guesses(0.9), 0.9)).toEqual({ certainty: 0.9 });
    expect(certainOf(guesses(0.89), 0.9)).toBeNull();
    expect(certainOf(guesses(0.96, 0.95), 0.9)).toBeNull();
    expect(certainOf(guesses(0.96, 0.93), 0.9)).toEqual({ certainty: 0.96 });
    expect(certainOf([], 0)).toBeNull();
  });
  test('a person is asked from one half on, about all that are shown', () => {
    expect(askedOf(guesses(0.5, 0.4))).toHaveLength(2);
    expect(askedOf(guesses(0.49, 0.4))).toEqual([]);
    expect(askedOf([])).toEqual([]);
  });
});
