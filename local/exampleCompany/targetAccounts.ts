// The sixty seeds with the facts that a register would add: business ids with valid check digits, addresses, telephone numbers.
import { ACCOUNT_SEEDS } from './accountSeeds';
import { businessId } from './businessId';

export interface ExampleAccount {
  readonly name: string;
  /** as the company writes itself on LinkedIn */
  readonly elsewhere: string;
  readonly businessId: string;
  readonly domain: string;
  readonly industry: string;
  readonly city: string;
  readonly employees: number;
  /** thousands of euros with a decimal comma, as registers print it */
  readonly revenue: string;
  readonly email: string;
  readonly phone: string;
}

const FIRST_ID = 9_104_210;
const STEP = 137;

/** Seven digits that have a check digit, from `from` on. */
const nextBusinessId = (from: number): string => {
  const id = businessId(String(from));
  return id ?? nextBusinessId(from + 1);
};

export const targetAccounts = (): readonly ExampleAccount[] =>
  ACCOUNT_SEEDS.map(([name, host, elsewhere, industry, city, employees, revenue], at) => ({
    name,
    elsewhere,
    businessId: nextBusinessId(FIRST_ID + at * STEP),
    domain: `${host}.example`,
    industry,
    city,
    employees,
    revenue,
    email: `info@${host}.example`,
    phone: `+358 00 555 0${String(100 + at)}`,
  }));
