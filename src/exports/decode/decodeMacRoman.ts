// The eight-bit letters of old Macs: 0x8A is ä, 0x9A is ö. Read as Windows-1252 `Jäälä` would be `JŠŠlŠ`, so the bytes themselves tell: places that
// are no small letter in Windows-1252 stand within words, and real letters of Windows-1252 do not.
const PLACES =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const FIRST = 0x80;
const CHUNK = 8192;

export const decodeMacRoman = (bytes: Uint8Array): string => {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return chunks.join('').replace(/[\u0080-\u00ff]/g, (letter) => PLACES[letter.charCodeAt(0) - FIRST]);
};

/** ‚ƒ„†‡ˆ‰ŠŒŽ˜ and the five places without a letter; not š, œ, ž, dashes, dots and quotation marks, which words may hold */
const NO_LETTERS = new Set([0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x98, 0x9d]);
const isSmall = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte: number): boolean => isSmall(byte | 0x20);
const LONGEST_RUN = 3;

/** More letters of a Mac than letters of Windows between plain letters of words, as in `J..l.` or `p.iv.`. */
export const looksLikeMacRoman = (bytes: Uint8Array): boolean => {
  let [mac, windows] = [0, 0];
  for (let at = 1; at < bytes.length; at++) {
    if (bytes[at] < FIRST) continue;
    const from = at;
    while (at < bytes.length && bytes[at] >= FIRST) at++;
    if (at - from > LONGEST_RUN || !isLetter(bytes[from - 1]) || !isSmall(bytes[at])) continue;
    for (const byte of bytes.subarray(from, at)) {
      if (NO_LETTERS.has(byte)) mac++;
      else if (byte >= 0xdf && byte !== 0xf7) windows++;
    }
  }
  return mac > windows;
};
