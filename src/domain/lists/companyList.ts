// LinkedIn's template for a list of companies. 'Oy Kaskitek Ab' with kaskitek.fi in Tampere, Finland is
// `Kaskitek,kaskitek.fi,kaskitek.fi,,,Machinery,Tampere,,FI,`: only the name is required, pages rarely carry legal forms.
import { companyKey } from '../account/companyKey';
import { workDomainOf } from '../people/workDomainOf';
import type { CellWriter } from './cellWriter';
import { countryCode } from './countryCode';
import { nameWithoutForm } from './nameWithoutForm';
import type { ListAccount, ListFilter, UploadList } from './types';
import { uploadList, type Written } from './uploadList';
import { type AccountRule, accountRule } from './wanted';

export const COMPANY_HEADER = [
  'companyname',
  'companywebsite',
  'companyemaildomain',
  'linkedincompanypageurl',
  'stocksymbol',
  'industry',
  'city',
  'state',
  'companycountry',
  'zipcode',
] as const;

const LIMIT = 100;

const countryOf = (country: string, cell: CellWriter): string => {
  const code = country.trim() === '' ? '' : countryCode(country);
  if (code === null) cell.note('country_unknown');
  return code || '';
};

const writeCompany = (account: ListAccount, leftOut: AccountRule, cell: CellWriter): Written => {
  const left = leftOut(account);
  if (left !== null) return left;
  const name = cell.write(nameWithoutForm(account.name), LIMIT);
  if (name === '') return 'no_name';
  const domain = cell.write(account.domain || '', LIMIT);
  const mail = workDomainOf(account.email) || domain;
  const cells = [
    name,
    domain,
    cell.write(mail, LIMIT),
    '',
    '',
    cell.write(account.industry, LIMIT),
    cell.write(account.city, LIMIT),
    '',
    countryOf(account.country, cell),
    '',
  ];
  return { cells, key: `${companyKey(name)}|${domain}` };
};

export const companyList = (accounts: readonly ListAccount[], filter: ListFilter): UploadList => {
  const leftOut = accountRule(filter);
  return uploadList(COMPANY_HEADER, accounts, (account, cell) => writeCompany(account, leftOut, cell));
};
