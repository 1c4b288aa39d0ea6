// Two files whose headers are the same words, in whatever order and case, have one signature: what a person once said about the first holds
// for the second.
import { foldHeader } from '../recognise/foldHeader';

/** 53 bits of two multiplicative hashes: enough to tell the tables of one team apart. */
const hashOf = (text: string): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};

export const headerSignature = (header: readonly string[]): string =>
  hashOf(
    header
      .map(foldHeader)
      .filter((name) => name !== '')
      .sort()
      .join('\u0001'),
  );

export const mappingQuestion = (header: readonly string[]): string => `mapping:${headerSignature(header)}`;
