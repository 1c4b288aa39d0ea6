// visitIds('visitor_identification', two sessions of Kaskitek Oy begun 2026-03-02T10:15:00) =
// ['visitor_identification|kaskitek|2026-03-02T10:15:00|1', 'visitor_identification|kaskitek|2026-03-02T10:15:00|2'].
import { companyKey } from '../account/companyKey';

export interface VisitIdentity {
  readonly company: string;
  /** YYYY-MM-DD, with THH:MM:SS where the time is known */
  readonly started: string;
}

/** Ids of the sessions of one export, in its order. The same export read again gives the same ids. */
export const visitIds = (vendor: string, rows: readonly VisitIdentity[]): string[] => {
  const seen = new Map<string, number>();
  return rows.map(({ company, started }) => {
    const key = `${vendor}|${companyKey(company)}|${started}`;
    const ordinal = (seen.get(key) || 0) + 1;
    seen.set(key, ordinal);
    return `${key}|${ordinal}`;
  });
};
