// Characters that XML cannot hold or changes are written as _xHHHH_ in .xlsx; a text that already looks so must be protected.
// exceljs undoes this when it reads cells and notes, but never does it when it writes.

const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const code = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const escapeText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNSAFE, code);

/** In attributes (help texts) line ends are lost, too, and exceljs does not undo the escapes. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/[\t\n]/g, code);
export const unescapeAttribute = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Excel refuses a file with a longer cell. */
export const LONGEST_TEXT = 32_767;
