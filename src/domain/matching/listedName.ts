// A name of the list, read: 'Mäkelä Service Oy' has the key 'makela service', and spelled out 'maekelae service'.
import { companyKey } from '../account/companyKey';
import { type ReadName, readName } from './readName';
import { spelledOut } from './spelledOut';
import { type WordFacts, wordFacts } from './wordFacts';

export interface ListedName extends ReadName<WordFacts> {
  /** place in the list */
  readonly at: number;
  readonly key: string;
}

/** Names without a key are left out; a name with umlauts stands in both spellings, one after the other. */
export const listedNames = (names: readonly string[]): ListedName[] => {
  const listed: ListedName[] = [];
  names.forEach((name, at) => {
    for (const spelling of [name, spelledOut(name)]) {
      const key = companyKey(spelling || '');
      if (key !== '') listed.push({ at, key, ...readName(key, wordFacts) });
    }
  });
  return listed;
};
