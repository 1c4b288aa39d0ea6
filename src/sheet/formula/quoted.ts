/** A string literal of a formula: quotes inside are doubled. */
export const quoted = (words: string): string => `"${words.split('"').join('""')}"`;
