// Names that are one but for spaces, order, umlauts, translations and the words beside them: 'Kaski-Tek Services' and 'Palvelut Kaskitek'
// meet as what their words mean in alphabetical order, 'kaskitek palvelu', 'Kaskitekpalvelut' and 'Kaskitek Palvelut' as 'kaskitekpalvelut'.
import type { ListedName } from './listedName';
import type { WordFacts } from './wordFacts';

/** The places in the list that stand under a key, each once. */
type Places = Map<string, number[]>;

export const put = (places: Places, key: string, at: number): void => {
  const standing = places.get(key);
  if (standing === undefined) places.set(key, [at]);
  else if (standing[standing.length - 1] !== at) standing.push(at);
};

export interface NameKeys {
  /** all words run together */
  readonly whole: Places;
  /** without the words beside the name: run together, and by meaning in alphabetical order */
  readonly core: Places;
}

export const runTogether = (key: string): string => (key.indexOf(' ') < 0 ? key : key.replace(/ (?:and |ja |och |und )?/g, ''));

export const coreTogether = (words: readonly WordFacts[]): string => words.map((word) => word.text).join('');

export const meaningsInOrder = (words: readonly WordFacts[]): string =>
  words
    .map((word) => word.code)
    .sort()
    .join(' ');

export const nameKeys = (names: readonly ListedName[]): NameKeys => {
  const keys: NameKeys = { whole: new Map(), core: new Map() };
  for (const { at, key, words } of names) {
    put(keys.whole, runTogether(key), at);
    put(keys.core, coreTogether(words), at);
    put(keys.core, meaningsInOrder(words), at);
  }
  return keys;
};
