// What a number format makes of a number: Sheets hands date, time and duration cells to scripts as Date.
export type FormatKind = 'number' | 'text' | 'date' | 'duration';

const known = new Map<string, FormatKind>();

export function numberFormatKind(format: string | undefined): FormatKind {
  if (format === undefined) return 'number';
  let kind = known.get(format);
  if (!kind) {
    kind = classify(format);
    known.set(format, kind);
  }
  return kind;
}

function classify(format: string): FormatKind {
  if (/^general$/i.test(format)) return 'number';
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (bare.trim() === '@') return 'text';
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'duration';
  return /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '')) ? 'date' : 'number';
}
