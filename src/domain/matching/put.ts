/** Puts a value under a key, once: under 'kaskitek' first 3, then 17. A value is only put again right after itself. */
export const put = <K, V>(values: Map<K, V[]>, key: K, value: V): void => {
  const standing = values.get(key);
  if (standing === undefined) values.set(key, [value]);
  else if (standing[standing.length - 1] !== value) standing.push(value);
};
