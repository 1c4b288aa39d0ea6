// FIPS 180-4: SHA-1 and SHA-256.
import { paddedWords } from './paddedWords';

const right = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const left = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
const bytesOf = (state: number[]): number[] => state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);

export function sha1(bytes: readonly number[]): number[] {
  const words = paddedWords(bytes, 'big');
  let state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let block = 0; block < words.length; block += 16) {
    const w = Array.from(words.slice(block, block + 16));
    for (let i = 16; i < 80; i++) w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    let [a, b, c, d, e] = state;
    for (let i = 0; i < 80; i++) {
      const round = Math.floor(i / 20);
      const mix = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round];
      const key = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][round];
      [e, d, c, b, a] = [d, c, left(b, 30), a, (left(a, 5) + mix + e + key + w[i]) | 0];
    }
    state = [a, b, c, d, e].map((word, i) => (word + state[i]) | 0);
  }
  return bytesOf(state);
}

const PRIMES = firstPrimes(64);
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const KEYS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

export function sha256(bytes: readonly number[]): number[] {
  const words = paddedWords(bytes, 'big');
  let state = START;
  for (let block = 0; block < words.length; block += 16) {
    const w = Array.from(words.slice(block, block + 16));
    for (let i = 16; i < 64; i++) {
      const small0 = right(w[i - 15], 7) ^ right(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const small1 = right(w[i - 2], 17) ^ right(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + small0 + w[i - 7] + small1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + KEYS[i] + w[i]) | 0;
      const two = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    state = [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) | 0);
  }
  return bytesOf(state);
}
