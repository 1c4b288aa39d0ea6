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
    const key = companyKey(name);
    if (key === '') return;
    listed.push({ at, key, ...readName(key, wordFacts) });
    const other = spelledOut(name);
    if (other === null) return;
    const spelled = companyKey(other);
    listed.push({ at, key: spelled, ...readName(spelled, wordFacts) });
  });
  return listed;
};
