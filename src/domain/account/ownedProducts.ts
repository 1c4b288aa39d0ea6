// What the account owns already is never marketed to its people (#113): ownedProducts('Robot cell; Service contract, robot cell') =
// ['Robot cell', 'Service contract'].
import { foldName } from '../matching/foldName';

export const ownedProducts = (cell: string | undefined): string[] => {
  const seen = new Set<string>();
  return (cell || '')
    .split(/[,;\n]+/)
    .map((product) => product.trim())
    .filter((product) => {
      const key = foldName(product);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};
