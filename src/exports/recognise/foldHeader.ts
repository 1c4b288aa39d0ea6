// `Start Date (in UTC)`, ` start  date ` and `Start Date*` are the same header.
export const foldHeader = (header: string): string =>
  header
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\s*\(in (utc|[a-z_]+\/[a-z_/]+)\)\s*$/i, '')
    .replace(/\*\s*$/, '')
    .trim()
    .toLowerCase();
