import { indexPeople, matchPerson, putPerson } from '../../../src/domain/people/personIndex';
import { workDomainOf } from '../../../src/domain/people/workDomainOf';

const person = (id: string, email: string, account: string, name: string) => ({ id, email, account, name });
const people = [
  person('anna.ahti@kaskitek.fi', 'anna.ahti@kaskitek.fi', 'kaskitek.fi', 'Anna Ahti'),
  person('m1', 'matti.meri@kaskitek.fi', 'kaskitek.fi', 'Matti Meri'),
  person('m2', 'matti.m.meri@kaskitek.fi', 'kaskitek.fi', 'Matti Meri'),
  person('savu|liisa lumi', '', 'savu', 'Liisa Lumi'),
];
const match = (email: string, account: string, name: string) => matchPerson(indexPeople(people), { email, account, name });

describe('a person is found', () => {
  test('by e-mail, whatever the case and the company', () => {
    expect(match('ANNA.AHTI@kaskitek.fi ', '', '')).toBe('anna.ahti@kaskitek.fi');
    expect(match('anna.ahti@kaskitek.fi', 'savu', 'A. Ahti')).toBe('anna.ahti@kaskitek.fi');
  });
  test('else by account and name', () => {
    expect(match('', 'Kaskitek.fi', 'anna  ahti')).toBe('anna.ahti@kaskitek.fi');
    expect(match('liisa.lumi@savu.fi', 'savu', 'Liisa Lumi')).toBe('savu|liisa lumi');
  });
  test('never by a name that two people share, nor by the name alone', () => {
    expect([match('', 'kaskitek.fi', 'Matti Meri'), match('', '', 'Anna Ahti'), match('', 'savu', 'Anna Ahti')]).toEqual([null, null, null]);
  });
  test('never under another address: two addresses are two people', () => {
    expect(match('anna@kaskitek.fi', 'kaskitek.fi', 'Anna Ahti')).toBeNull();
  });
  test('once put in', () => {
    const index = indexPeople([]);
    putPerson(index, people[0]);
    putPerson(index, people[0]);
    expect(matchPerson(index, { email: '', account: 'kaskitek.fi', name: 'Anna Ahti' })).toBe('anna.ahti@kaskitek.fi');
  });
});

describe('an address', () => {
  test('of a company names its domain', () => expect(workDomainOf('Anna.Ahti@www.Kaskitek.fi')).toBe('kaskitek.fi'));
  test.each(['anna@gmail.com', 'anna@HOTMAIL.com', 'anna@luukku.com', 'kaskitek.fi', '', 'anna@', '@'])('%s names none', (email) =>
    expect(workDomainOf(email)).toBeNull(),
  );
});
