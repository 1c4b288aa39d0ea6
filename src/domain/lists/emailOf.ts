// An address that can be matched, in small letters: ' Anna.Ahti@Kaskitek.fi ' is 'anna.ahti@kaskitek.fi', 'anna at kaskitek' is none. An address
// that begins like a formula is none either: without its sign it would be somebody else's.
const ADDRESS = /^[\p{L}\p{N}_][^\s@,;:"'<>()[\]\\]*@[^\s@,;:"'<>()[\]\\]+\.[\p{L}]{2,}$/u;
const LONGEST = 254;

export const emailOf = (text: string): string | null => {
  const address = text.trim().toLowerCase();
  return address.length <= LONGEST && ADDRESS.test(address) ? address : null;
};
