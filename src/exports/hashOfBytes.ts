// SHA-1 in hex: it only tells two files apart. A browser may keep the page waiting while it digests, so that a file of more than one megabyte is
// digested piece by piece, and its hash is that of the hashes of its pieces: 3 MB are four digests.
import type { Pace } from './slices';

const PIECE = 1024 * 1024;

const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-1', bytes as Uint8Array<ArrayBuffer>));

const digestOfPieces = async (bytes: Uint8Array, pace?: Pace): Promise<Uint8Array> => {
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (pace?.due()) await pace.rest(at / bytes.length);
    hashes.push(await digest(bytes.subarray(at, at + PIECE)));
  }
  const joined = new Uint8Array(hashes.length * hashes[0].length);
  hashes.forEach((hash, at) => {
    joined.set(hash, at * hash.length);
  });
  return digest(joined);
};

export const hashOfBytes = async (bytes: Uint8Array, pace?: Pace): Promise<string> => {
  const hash = await (bytes.length > PIECE ? digestOfPieces(bytes, pace) : digest(bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
