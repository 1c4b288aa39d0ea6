import { companyKey } from '../account/companyKey';
import { isMeaningful } from './isMeaningful';

// Meaningful sessions from target companies: Kone with 3 pages in 50 s and Neste with 1 page, both targets, are
// countTargetVisits([{ company: 'KONE', pages: 3, seconds: 50 }, { company: 'Neste', pages: 1, seconds: 90 }], ['Kone Oyj', 'Neste'], rules) = 1.
export interface CompanyVisit {
  /** null = not identified: never counted */
  readonly company: string | null;
  /** NaN = unknown: not meaningful */
  readonly pages: number;
  readonly seconds: number;
}

/** Without targets (null) every identified company counts. */
export const countTargetVisits = (
  visits: readonly CompanyVisit[],
  targets: readonly string[] | null,
  rules: Parameters<typeof isMeaningful>[2],
): number => {
  const wanted = targets && new Set(targets.map(companyKey));
  return visits.filter(
    ({ company, pages, seconds }) => company !== null && isMeaningful(pages, seconds, rules) && (wanted === null || wanted.has(companyKey(company))),
  ).length;
};
