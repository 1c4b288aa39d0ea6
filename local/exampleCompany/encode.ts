// Text to bytes as the exporters write them.
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** little endian with byte order mark */
export const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 + at * 2] = unit & 0xff;
    bytes[3 + at * 2] = unit >> 8;
  }
  return bytes;
};

const EURO = 0x80;
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter === '€' ? EURO : letter.charCodeAt(0);
    if (code > 0xff) throw new Error(`${letter} is not in Windows-1252`);
    return code;
  });
