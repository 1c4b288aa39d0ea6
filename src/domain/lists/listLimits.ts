// What LinkedIn asks of a list: at least 300 rows, at most 300,000 rows or 20 MB. 299 rows are too few, 300 are not.
export type SizeWarning = 'too_few' | 'too_many' | 'too_large';

export const FEWEST_ROWS = 300;
export const MOST_ROWS = 300_000;
export const MOST_BYTES = 20_000_000;

export const sizeWarnings = (rows: number, bytes: number): SizeWarning[] => {
  const found: SizeWarning[] = [];
  if (rows < FEWEST_ROWS) found.push('too_few');
  if (rows > MOST_ROWS) found.push('too_many');
  if (bytes > MOST_BYTES) found.push('too_large');
  return found;
};
