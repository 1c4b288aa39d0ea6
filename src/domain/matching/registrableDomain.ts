// The part of an address that one company owns: registrableDomain('https://shop.kaskitek.co.uk/en') = 'kaskitek.co.uk',
// registrableDomain('anna@gmail.com') = null, because everyone may be there.
import { domainOf } from '../account/domainOf';
import { sharedHost } from './sharedHosts';

/** Under these country codes companies have their names one level further down: kaskitek.co.uk, kaskitek.com.au. */
const TWO_LEVELS = /\.(?:uk|au|nz|jp|kr|br|cn|hk|tw|sg|tr|mx|ar|co|pe|za|in|id|il|my|ua|th|ph|vn|pl|pt|cy|gr|ee|sa|ae|eg|ng|ke)$/;
const SECOND = /^(?:co|com|net|org|ac|edu|gov|gob|mil|or|ne|go|nom|ltd|plc|me|sch|info|biz)\./;

const levelsOf = (host: string): number => {
  const parts = host.split('.');
  const lastTwo = parts.slice(-2).join('.');
  return (TWO_LEVELS.test(lastTwo) && SECOND.test(lastTwo)) || sharedHost(lastTwo) === 'builder' ? 3 : 2;
};

export const registrableDomain = (text: string): string | null => {
  const host = domainOf(text);
  if (host === null) return null;
  const parts = host.split('.');
  const levels = levelsOf(host);
  if (parts.length < levels) return null;
  const domain = parts.slice(-levels).join('.');
  return sharedHost(domain) === null ? domain : null;
};
