// Targeting may be a given area (S0, #146): with the region 'Tampere; Pirkanmaa' an account in Turku lies elsewhere, one in Tampere does not,
// and one whose place nobody typed does not either, since unknown is not elsewhere. No region: everywhere.
import { listParts } from '../icp/listParts';
import { foldName } from '../matching/foldName';

export const isElsewhere = (places: readonly string[], region: string): boolean => {
  const wanted = listParts(region).map(foldName);
  const known = places.map(foldName).filter((place) => place !== '');
  return wanted.length > 0 && known.length > 0 && known.every((place) => wanted.indexOf(place) < 0);
};
