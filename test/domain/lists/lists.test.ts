import { COMPANY_HEADER, companyList } from '../../../src/domain/lists/companyList';
import { CONTACT_HEADER, contactList } from '../../../src/domain/lists/contactList';
import { listChoices } from '../../../src/domain/lists/listChoices';
import type { ListAccount, ListFilter, ListPerson } from '../../../src/domain/lists/types';

const ALL: ListFilter = { tiers: [], stages: [], regions: [], titles: [], product: '' };
const account = (id: string, more: Partial<ListAccount> = {}): ListAccount => ({
  id,
  name: `${id} Oy`,
  domain: `${id.toLowerCase()}.fi`,
  email: '',
  industry: 'Machinery',
  city: 'Tampere',
  country: 'Finland',
  tier: null,
  stage: null,
  products: '',
  ...more,
});
const person = (name: string, more: Partial<ListPerson> = {}): ListPerson => ({
  name,
  title: 'Tuotantojohtaja',
  email: `${name.toLowerCase().replace(/ /g, '.')}@kaskitek.fi`,
  account: 'Kaskitek',
  consent: true,
  withdrawn: false,
  ...more,
});
const names = (list: ReturnType<typeof companyList>, column = 0) => list.rows.map((row) => row[column]);

describe('the list of companies', () => {
  test('has the header of the template, letter by letter', () => {
    expect(COMPANY_HEADER.join(',')).toBe(
      'companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode',
    );
    expect(CONTACT_HEADER.join(',')).toBe('email,firstname,lastname,jobtitle,employeecompany,country,googleaid');
  });
  test('the worked example', () => {
    const { rows, leftOut, notes } = companyList([account('k', { name: 'Oy Kaskitek Ab', domain: 'kaskitek.fi' })], ALL);
    expect(rows.map((row) => row.join())).toEqual(['Kaskitek,kaskitek.fi,kaskitek.fi,,,Machinery,Tampere,,FI,']);
    expect([leftOut, notes]).toEqual([[], []]);
  });
  test('the domain of the mail is that of the address, unless everybody has it', () => {
    const list = companyList([account('A', { email: 'info@a-mail.fi' }), account('B', { email: 'b@gmail.com' })], ALL);
    expect(names(list, 2)).toEqual(['a-mail.fi', 'b.fi']);
  });
  test('the same company under the same domain comes once; branches and namesakes with domains of their own stay', () => {
    const list = companyList(
      [
        account('1', { name: 'Halla Oy', domain: 'halla.fi' }),
        account('2', { name: 'HALLA Ab', domain: 'halla.fi' }),
        account('3', { name: 'Halla Oy', domain: 'halla.se' }),
        account('4', { name: 'Halla Tampere Oy', domain: 'halla.fi' }),
      ],
      ALL,
    );
    expect(names(list)).toEqual(['Halla', 'Halla', 'Halla Tampere']);
    expect(list.leftOut).toEqual([{ reason: 'duplicate', count: 1 }]);
  });
  test('tier, stage and region choose; owners of the product are left out; each row counts once', () => {
    const accounts = [
      account('A', { tier: 'A', stage: 'offer' }),
      account('B', { tier: 'B' }),
      account('C', { tier: 'A', city: 'Oulu' }),
      account('D', { tier: 'A', products: 'Service; robot CELL' }),
      account('E', { tier: 'A', city: 'Umeå', country: 'Ruotsi' }),
    ];
    const of = (filter: Partial<ListFilter>) => companyList(accounts, { ...ALL, ...filter });
    expect(names(of({ tiers: ['A'] }))).toEqual(['A', 'C', 'D', 'E']);
    expect(names(of({ stages: [''] }))).toEqual(['B', 'C', 'D', 'E']);
    expect(names(of({ stages: ['offer'] }))).toEqual(['A']);
    expect(names(of({ regions: ['oulu', 'ruotsi'] }))).toEqual(['C', 'E']);
    const list = of({ tiers: ['A'], product: 'Robot cell' });
    expect(names(list)).toEqual(['A', 'C', 'E']);
    expect(list.leftOut).toEqual([
      { reason: 'other_accounts', count: 1 },
      { reason: 'owns_product', count: 1 },
    ]);
  });
  test('a country that is not known is left blank and said; an account without a name is left out', () => {
    const list = companyList([account('A', { country: 'Atlantis' }), account('B', { name: '' })], ALL);
    expect(list.rows[0][8]).toBe('');
    expect([list.notes, list.leftOut]).toEqual([[{ note: 'country_unknown', count: 1 }], [{ reason: 'no_name', count: 1 }]]);
  });
});

describe('the list of contacts', () => {
  const accounts = [account('Kaskitek', { country: 'Suomi' }), account('Halla', { tier: 'B', products: 'Robot cell' })];

  test('the worked example', () => {
    const { rows } = contactList([person('Anna Ahti')], accounts, ALL);
    expect(rows.map((row) => row.join())).toEqual(['anna.ahti@kaskitek.fi,Anna,Ahti,Tuotantojohtaja,Kaskitek,FI,']);
  });
  test('only people who gave consent and did not withdraw it', () => {
    const people = [
      person('Anna Ahti'),
      person('Asked Never', { consent: null }),
      person('Said No', { consent: false }),
      person('Went Away', { withdrawn: true }),
      person('No Asked', { consent: null, withdrawn: true }),
    ];
    const list = contactList(people, accounts, ALL);
    expect(names(list)).toEqual(['anna.ahti@kaskitek.fi']);
    expect(list.leftOut).toEqual([
      { reason: 'no_consent', count: 1 },
      { reason: 'withdrawn', count: 3 },
    ]);
  });
  test('people of no target account, of accounts that were not chosen, with another title, and of owners of the product are left out', () => {
    const people = [
      person('Anna Ahti'),
      person('Ville Vieras', { account: null }),
      person('Toinen Tili', { account: 'unheard' }),
      person('Pekka Puu', { account: 'Halla' }),
      person('Osto Ostaja', { title: 'Buyer' }),
    ];
    expect(contactList(people, accounts, { ...ALL, titles: ['johtaja'], product: 'robot cell' }).leftOut).toEqual([
      { reason: 'no_account', count: 2 },
      { reason: 'other_title', count: 1 },
      { reason: 'owns_product', count: 1 },
    ]);
    expect(contactList(people, accounts, { ...ALL, tiers: ['B'] }).leftOut).toEqual([
      { reason: 'no_account', count: 2 },
      { reason: 'other_accounts', count: 2 },
    ]);
  });
  test('an address counts once; without one both names are needed', () => {
    const people = [
      person('Anna Ahti'),
      person('A. Ahti', { email: 'ANNA.AHTI@kaskitek.fi ' }),
      person('Ville Virta', { email: '' }),
      person('ville virta', { email: 'not an address' }),
      person('Madonna', { email: '' }),
      person('only@address.fi', { email: 'only@address.fi' }),
    ];
    const list = contactList(people, accounts, ALL);
    expect(list.rows.map((row) => row.slice(0, 3).join())).toEqual(['anna.ahti@kaskitek.fi,Anna,Ahti', ',Ville,Virta', 'only@address.fi,,']);
    expect(list.leftOut).toEqual([
      { reason: 'no_address', count: 1 },
      { reason: 'duplicate', count: 2 },
    ]);
  });
  test('names keep to 35 letters, titles and companies to 50', () => {
    const list = contactList([person(`${'A'.repeat(40)} ${'B'.repeat(36)}`, { title: 'T'.repeat(60), email: 'a@b.fi' })], accounts, ALL);
    expect(list.rows[0].slice(1, 4).map((cell) => cell.length)).toEqual([35, 35, 50]);
    expect(list.notes).toEqual([{ note: 'shortened', count: 3 }]);
  });
});

test('what can be chosen: tiers and stages in their order, regions and products by number', () => {
  const choices = listChoices([
    account('A', { tier: 'B', stage: 'won', products: 'Robot cell, Service' }),
    account('B', { tier: 'A', stage: 'mql', city: 'Oulu', products: 'Service' }),
    account('C', { city: 'Luxembourg', country: 'Luxembourg' }),
  ]);
  expect(choices).toEqual({
    tiers: [
      { value: 'A', count: 1 },
      { value: 'B', count: 1 },
      { value: '', count: 1 },
    ],
    stages: [
      { value: 'mql', count: 1 },
      { value: 'won', count: 1 },
      { value: '', count: 1 },
    ],
    regions: [
      { value: 'Finland', count: 2 },
      { value: 'Luxembourg', count: 1 },
      { value: 'Oulu', count: 1 },
      { value: 'Tampere', count: 1 },
    ],
    products: [
      { value: 'Service', count: 2 },
      { value: 'Robot cell', count: 1 },
    ],
  });
});
