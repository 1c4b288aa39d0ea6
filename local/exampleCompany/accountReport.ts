// The account list as a Finnish CRM prints it: semicolons, Windows-1252, CRLF, decimal comma, revenue in thousands.
import { semicolonLine } from './csvLine';
import { windows1252 } from './encode';
import { targetAccounts } from './targetAccounts';

export const ACCOUNT_FILE = 'kohdeyritykset.csv';

const HEADER = [
  'Nimi',
  'Y-tunnus',
  'Verkkosivut',
  'Toimiala',
  'Henkilöstö',
  'Liikevaihto (1000 €)',
  'Postitoimipaikka',
  'Maa',
  'Sähköposti',
  'Puhelin',
];

export const accountReport = (): Uint8Array => {
  const rows = targetAccounts().map((account) => [
    account.name,
    account.businessId,
    `https://www.${account.domain}`,
    account.industry,
    String(account.employees),
    account.revenue,
    account.city,
    'Suomi',
    account.email,
    account.phone,
  ]);
  return windows1252([HEADER, ...rows].map((cells) => `${semicolonLine(cells)}\r\n`).join(''));
};
