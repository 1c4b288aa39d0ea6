// Rows as CSV: commas, quotes only where needed, CRLF. ['Halla, Oy', 'a "b"'] is `"Halla, Oy","a ""b"""`.
const cellText = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

export const csvLine = (cells: readonly string[]): string => `${cells.map(cellText).join(',')}\r\n`;

/** Bytes of a text in UTF-8: 'Åbo' has 4. */
export const utf8Bytes = (text: string): number => {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // a pair of surrogates is one letter of four bytes
    else bytes += unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes;
};
