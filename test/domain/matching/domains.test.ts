import fc from 'fast-check';
import { registrableDomain } from '../../../src/domain/matching/registrableDomain';
import { sharedHost } from '../../../src/domain/matching/sharedHosts';

describe('the domain that one company owns', () => {
  test.each([
    ['https://www.kaskitek.fi/en?x=1', 'kaskitek.fi'],
    ['https://shop.kaskitek.co.uk/en', 'kaskitek.co.uk'],
    ['anna.virtanen@mail.kaskitek.fi', 'kaskitek.fi'],
    ['KASKITEK.COM', 'kaskitek.com'],
    ['careers.eu.kaskitek.com', 'kaskitek.com'],
    ['kaskitek.com.au', 'kaskitek.com.au'],
    ['www.kaskitek.or.jp', 'kaskitek.or.jp'],
    ['kaskijärvi.fi', 'kaskijärvi.fi'],
    ['kaskitek.wordpress.com', 'kaskitek.wordpress.com'],
    ['https://kaskitek.myshopify.com/cart', 'kaskitek.myshopify.com'],
    // these endings are companies' own in Finland and Sweden
    ['shop.co.fi', 'co.fi'],
    ['com.se', 'com.se'],
  ])('of %s is %s', (text, domain) => expect(registrableDomain(text)).toBe(domain));

  test.each([
    'anna@gmail.com',
    'matti@hotmail.fi',
    'https://www.linkedin.com/company/kaskitek',
    'facebook.com/kaskitek',
    'fi-fi.facebook.com',
    'pp.inet.fi',
    'www.finder.fi/Kaskitek',
    'sites.google.com/view/kaskitek',
    'wordpress.com',
    'www.wixsite.com',
    'co.uk',
    'kaskitek',
    '10.0.0.1',
    'n/a',
    '',
  ])('%s is no one company’s', (text) => expect(registrableDomain(text)).toBeNull());

  test('every shared host is shared with and without anything before it', () => {
    for (const host of ['gmail.com', 'outlook.com', 'linkedin.com', 'instagram.com', 'luukku.com', 'fonecta.fi']) {
      expect([sharedHost(host), registrableDomain(`www.${host}`), registrableDomain(`x@y.${host}`)]).toEqual(['shared', null, null]);
    }
  });
  test('the registrable domain is its own registrable domain', () => {
    const label = fc.stringMatching(/^[a-z]{2,8}$/);
    const ending = fc.constantFrom('fi', 'com', 'co.uk', 'com.au', 'se', 'wordpress.com', 'io');
    fc.assert(
      fc.property(fc.array(label, { maxLength: 3 }), label, ending, (before, name, end) => {
        const domain = registrableDomain([...before, name, end].join('.'));
        expect(domain).not.toBeNull();
        expect(registrableDomain(domain ?? '')).toBe(domain);
      }),
    );
  });
});
