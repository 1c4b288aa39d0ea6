/** The message of MD5 and SHA as 32-bit words: a one bit, zeros, and the length in bits at the end of the last block. */
export function paddedWords(bytes: readonly number[], order: 'little' | 'big'): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  const shift = (i: number) => (order === 'little' ? i % 4 : 3 - (i % 4)) * 8;
  for (let i = 0; i < bytes.length; i++) words[i >> 2] |= bytes[i] << shift(i);
  words[bytes.length >> 2] |= 0x80 << shift(bytes.length);
  const [low, high] = [bytes.length << 3, Math.floor(bytes.length / 2 ** 29)];
  words[words.length - 2] = order === 'little' ? low : high;
  words[words.length - 1] = order === 'little' ? high : low;
  return words;
}
