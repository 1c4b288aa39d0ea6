// uniqueId('kaskitek', {'kaskitek', 'kaskitek-2'}) = 'kaskitek-3'. The id is taken from then on.
export const uniqueId = (base: string, taken: Set<string>): string => {
  let id = base;
  // ends after at most taken.size + 1 steps
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
};
