/** `7:1234` is row 1234 of the file of import 7. */
export const importKey = (id: number, sourceRow: number): string => `${id}:${sourceRow}`;

/** The import of a key; 0 where a row is not of any import. */
export function importOf(key: string): number {
  const at = key.indexOf(':');
  return at > 0 ? Number(key.slice(0, at)) || 0 : 0;
}
