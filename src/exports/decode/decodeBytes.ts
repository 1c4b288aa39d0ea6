// The bytes say the encoding, never the file's name: FF FE is UTF-16, EF BB BF is UTF-8, strict UTF-8 comes next, then the letters of old
// Macs where they show, and Windows-1252 reads the rest.
import { part, type Slices } from '../slices';
import { decodeMacRoman, looksLikeMacRoman } from './decodeMacRoman';
import { decodeWindows1252 } from './decodeWindows1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-16le' | 'utf-16be' | 'utf-8' | 'windows-1252' | 'macintosh';
  /** the file ends in the middle of a character */
  readonly cut: boolean;
}

const BOM = /^\ufeff+/;
const SLICE = 256 * 1024;

function* decode(bytes: Uint8Array, encoding: string, fatal = false): Slices<string> {
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) {
    if (at > 0) yield at / bytes.length;
    texts.push(decoder.decode(bytes.subarray(at, at + SLICE), { stream: at + SLICE < bytes.length }));
  }
  if (texts.length > 1) yield 1; // joining copies all of it
  return texts.join('');
}

function* strictUtf8(bytes: Uint8Array): Slices<string | null> {
  try {
    return yield* decode(bytes, 'utf-8', true);
  } catch {
    return null;
  }
}

/** UTF-16 without a byte order mark shows as a zero after nearly every letter. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 200);
  let zeros = 0;
  for (let at = 1; at < head.length; at += 2) if (head[at] === 0 && head[at - 1] !== 0) zeros++;
  return head.length >= 8 && zeros > head.length * 0.4;
};

function* decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Slices<Decoded> {
  const cut = bytes.length % 2 === 1;
  return { text: yield* decode(cut ? bytes.subarray(0, bytes.length - 1) : bytes, encoding), encoding, cut };
}

function* decodeEightBit(bytes: Uint8Array): Slices<Decoded> {
  const whole = yield* part(strictUtf8(bytes), 0, 0.5);
  if (whole !== null) return { text: whole, encoding: 'utf-8', cut: false };
  const start = bytes.length - lastCharacterLength(bytes);
  const shorter = start < bytes.length ? yield* part(strictUtf8(bytes.subarray(0, start)), 0.5, 1) : null;
  if (shorter !== null && /[^\u0000-\u007f]/.test(shorter)) return { text: shorter, encoding: 'utf-8', cut: true };
  if (looksLikeMacRoman(bytes)) return { text: decodeMacRoman(bytes), encoding: 'macintosh', cut: false };
  return { text: yield* part(decodeWindows1252(bytes), 0.5, 1), encoding: 'windows-1252', cut: false };
}

/** Bytes from the last lead byte of a UTF-8 character on; 0 where the file ends in ASCII. */
const lastCharacterLength = (bytes: Uint8Array): number => {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length];
    if (byte >= 0xc0) return length;
    if (byte < 0x80) return 0;
  }
  return 0;
};

const decodeAny = (bytes: Uint8Array): Slices<Decoded> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  return looksLikeUtf16(bytes) ? decodeUtf16(bytes, 'utf-16le') : decodeEightBit(bytes);
};

export function* decodeBytes(bytes: Uint8Array): Slices<Decoded & { readonly byteOrderMarks: number }> {
  const decoded = yield* decodeAny(bytes);
  const marks = BOM.exec(decoded.text)?.[0].length ?? 0;
  return { ...decoded, text: decoded.text.slice(marks), byteOrderMarks: marks };
}
