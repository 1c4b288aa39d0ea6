// `Start Date (in UTC)`, ` start  date `, `start_date` and `Start Date*` are the same header; `Montant dÃ©pensÃ©` is `montant dépensé` read in the wrong encoding.
const MANGLED = /[\u00c2\u00c3][\u0080-\u00bf]/;

/** UTF-8 that someone read as Latin-1 and saved again. */
const unmangled = (header: string): string => {
  if (!MANGLED.test(header) || /[^\u0000-\u00ff]/.test(header)) return header;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(header, (letter) => letter.charCodeAt(0)));
  } catch {
    return header;
  }
};

export const foldHeader = (header: string): string =>
  unmangled(header)
    .normalize('NFC')
    .replace(/[\s_\u00a0\u202f]+/g, ' ')
    .replace(/\s*\((?:in|en) (utc|[a-z ]+\/[a-z /]+)\)\s*$/i, '')
    .replace(/\*\s*$/, '')
    .trim()
    .toLowerCase();
