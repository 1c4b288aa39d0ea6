// Ids are made once: business id, else domain, else company key. Two rows 'Kaskitek Oy' and 'Kaskitek Ab' without more get
// 'kaskitek' and 'kaskitek-2'.
import { businessIdOf } from './businessIdOf';
import { companyKey } from './companyKey';
import { domainOf } from './domainOf';
import { uniqueId } from './uniqueId';

export interface Identity {
  readonly name: string;
  readonly domain: string | null;
  readonly businessId: string | null;
}

const baseOf = (row: Identity): string =>
  businessIdOf(row.businessId || '') || domainOf(row.domain || '') || companyKey(row.name) || row.name.trim().toLowerCase() || 'account';

/** One id per row, in the order of the rows; `taken` are the ids that stand already. */
export const assignIds = (rows: readonly Identity[], taken: Iterable<string>): string[] => {
  const used = new Set(taken);
  return rows.map((row) => uniqueId(baseOf(row), used));
};
