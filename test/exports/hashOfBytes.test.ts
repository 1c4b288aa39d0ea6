import { createHash } from 'node:crypto';
import { hashOfBytes } from '../../src/exports/hashOfBytes';

const sha1 = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest();
const MEGABYTE = 1024 * 1024;

test('a file of a megabyte or less has its SHA-1', async () => {
  const bytes = new TextEncoder().encode('abc');
  expect(await hashOfBytes(bytes)).toBe(sha1(bytes).toString('hex'));
});
test('3 MB are four digests: that of three pieces, and that of their hashes', async () => {
  const bytes = new Uint8Array(3 * MEGABYTE).map((_, at) => at % 251);
  const pieces = [0, 1, 2].map((at) => sha1(bytes.subarray(at * MEGABYTE, (at + 1) * MEGABYTE)));
  expect(await hashOfBytes(bytes)).toBe(sha1(Buffer.concat(pieces)).toString('hex'));
});
test('one changed byte anywhere in a long file is another file', async () => {
  const bytes = new Uint8Array(2 * MEGABYTE + 7);
  const first = await hashOfBytes(bytes);
  for (const at of [0, MEGABYTE, 2 * MEGABYTE + 6]) {
    const other = bytes.slice();
    other[at] = 1;
    expect(await hashOfBytes(other)).not.toBe(first);
  }
});
