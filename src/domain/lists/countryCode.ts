// The two letters by which LinkedIn knows a country: 'Suomi', 'finland' and 'FI' are FI, 'UK' is GB; null: not known, and better left blank.
import { plainLetters } from '../account/plainLetters';
import { COUNTRY_NAMES } from './countryNames';

const fold = (name: string): string => plainLetters(name).replace(/[^a-z]+/g, '');
let codes: ReadonlyMap<string, string> | null = null;

const codesByName = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const line of COUNTRY_NAMES) {
    const [code, ...names] = line.split(',');
    for (const name of [code, ...names]) found.set(fold(name), code);
  }
  return found;
};

export const countryCode = (name: string): string | null => {
  codes = codes || codesByName();
  return codes.get(fold(name)) || null;
};
