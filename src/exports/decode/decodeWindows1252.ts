// Every byte has a letter. TextDecoder is not asked: several versions of Node read these 32 places as control characters (nodejs/node#56542).
import type { Slices } from '../slices';

const PLACES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;
const CHUNK = 8192;

export function* decodeWindows1252(bytes: Uint8Array): Slices<string> {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    if (at > 0) yield at / bytes.length;
    const letters = String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    chunks.push(letters.replace(/[\u0080-\u009f]/g, (letter) => PLACES[letter.charCodeAt(0) - FIRST]));
  }
  return chunks.join('');
}
