// A header made ready for look-ups: `Amount spent (INR)` is found as itself and as `amount spent`, a name that stands twice has two places.
import { currencyOfMark } from '../columnStyle/currencyOfMark';
import { foldHeader } from './foldHeader';

export interface HeaderIndex {
  readonly folded: readonly string[];
  /** columns by folded name, in their order */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const WITH_CURRENCY = /^(.+?),?\s*(?:\(([a-z]{3}|[€$£])\)|([€$£]))$/;

/** `amount spent (inr)` is amount spent; null: no currency stands behind the name */
const withoutCurrency = (name: string): string | null => {
  const parts = WITH_CURRENCY.exec(name);
  return parts && currencyOfMark(parts[2] ?? parts[3]) ? parts[1] : null;
};

export const headerIndex = (header: readonly string[]): HeaderIndex => {
  const folded = header.map(foldHeader);
  const places = new Map<string, number[]>();
  const put = (name: string, at: number) => {
    const standing = places.get(name);
    if (standing) standing.push(at);
    else places.set(name, [at]);
  };
  folded.forEach((name, at) => {
    if (name !== '') put(name, at);
  });
  folded.forEach((name, at) => {
    const bare = withoutCurrency(name);
    if (bare !== null) put(bare, at);
  });
  return { folded, places };
};
