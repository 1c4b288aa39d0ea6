// Ids of touches that come without one: two opens of the same mail by Anna at the same second are
// 'hubspot|anna.ahti@kaskitek.fi|2026-03-24T10:12:00|open|guide: 12 questions|1' and '...|2'. Nothing in it depends on what else stands in
// the workbook, so the same event has the same id in whichever file it comes.
import { companyKey } from '../account/companyKey';
import { foldName } from '../matching/foldName';

export interface TouchIdentity {
  readonly email: string;
  readonly company: string;
  readonly name: string;
  /** YYYY-MM-DD, with THH:MM:SS where the time is known */
  readonly at: string;
  /** code */
  readonly kind: string;
  readonly content: string;
}

const LONGEST_CONTENT = 80;

const personOf = ({ email, company, name }: TouchIdentity): string => email.trim().toLowerCase() || `${companyKey(company)}/${foldName(name)}`;

/** Without the ordinal that tells equal touches of one file apart. */
export const touchKey = (vendor: string, touch: TouchIdentity): string =>
  [vendor, personOf(touch), touch.at, touch.kind, foldName(touch.content).slice(0, LONGEST_CONTENT)].join('|');

/** One per touch, in order; `before`: how many of each key came in earlier blocks of the same file. */
export const touchIds = (keys: readonly string[], before: ReadonlyMap<string, number>): string[] => {
  const seen = new Map<string, number>(before);
  return keys.map((key) => {
    const ordinal = (seen.get(key) || 0) + 1;
    seen.set(key, ordinal);
    return `${key}|${ordinal}`;
  });
};
