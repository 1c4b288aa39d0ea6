// Which letters a text has, one bit per letter, all digits in one: 'kone' and 'koni' differ in two bits. One slip changes two at most, so that
// texts which differ in more need not be compared.
export const DIGIT = 1 << 27;

export const lettersOf = (text: string): number => {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits |= code < 58 ? DIGIT : 1 << (code & 31);
  }
  return bits;
};

export const mayBeSlips = (a: number, b: number, slips: number): boolean => {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count <= 2 * slips;
};
