// What may happen to a file on its way: bytes changed, cut, doubled, joined, moved; marks that mean something to a reader put in anywhere.
import fc from 'fast-check';

export type Mutation = (bytes: Uint8Array) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

const NASTY = [
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ';',
  ',',
  '|',
  '\u0000',
  '\ufeff',
  '=',
  '-',
  '%',
  '€',
  'USD ',
  '1e999',
  'NaN',
  '\u2212',
  '\u00a0',
  '.',
  "'",
  '99999999999999999999',
  'Total',
  'Grand total',
  '(not set)',
  ' --',
  '< 10%',
  '31.12.2025',
  '2026-02-30',
  '12:99',
  '# Start date: 20260101',
  'Job Title Segment\tImpressions\tClicks\ta\tb\tc\n',
  'x'.repeat(60_000),
].map(encode);

const between = fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([where, value]): Mutation =>
      (bytes) => {
        const copy = bytes.slice();
        if (copy.length > 0) copy[Math.min(at(bytes, where), copy.length - 1)] = value;
        return copy;
      },
  ),
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.slice(0, at(bytes, where)),
  ),
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.slice(at(bytes, where)),
  ),
  between.map(
    ([from, to]): Mutation =>
      (bytes) =>
        join(bytes.slice(0, at(bytes, from)), bytes.slice(at(bytes, to))),
  ),
  between.map(
    ([from, to]): Mutation =>
      (bytes) =>
        join(bytes, bytes.slice(at(bytes, from), at(bytes, to))),
  ),
  fc.tuple(place, fc.constantFrom(...NASTY)).map(
    ([where, text]): Mutation =>
      (bytes) =>
        join(bytes.slice(0, at(bytes, where)), text, bytes.slice(at(bytes, where))),
  ),
);
