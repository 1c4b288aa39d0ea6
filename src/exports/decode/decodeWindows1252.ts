// Every byte has a letter. TextDecoder is not asked: several versions of Node read these 32 places as control characters (nodejs/node#56542).
const PLACES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;
const CHUNK = 8192;

export const decodeWindows1252 = (bytes: Uint8Array): string => {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return chunks.join('').replace(/[\u0080-\u009f]/g, (letter) => PLACES[letter.charCodeAt(0) - FIRST]);
};
