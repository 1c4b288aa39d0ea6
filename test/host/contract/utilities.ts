import { createHash } from 'node:crypto';
import { contract, type Stage } from '../stage';

const utilities = (on: Stage) => on.service<GoogleAppsScript.Utilities.Utilities>('Utilities');
const hex = (bytes: number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

describe('Utilities', () => {
  contract('Utilities.formatDate', 'writes an instant as a zone shows it', (on) => {
    const format = (iso: string, zone: string, pattern: string) => utilities(on).formatDate(new Date(iso) as never, zone, pattern);
    expect(format('2026-03-01T22:30:05.007Z', 'Europe/Helsinki', 'yyyy-MM-dd HH:mm:ss.SSS')).toBe('2026-03-02 00:30:05.007');
    expect(format('2026-07-01T12:00:00Z', 'America/New_York', "EEE d MMM yy 'at' h:mm a Z XXX")).toBe('Wed 1 Jul 26 at 8:00 AM -0400 -04:00');
    expect(format('2026-03-29T00:59:59Z', 'Europe/Helsinki', 'HH:mm')).toBe('02:59');
    expect(format('2026-03-29T01:00:00Z', 'Europe/Helsinki', 'HH:mm')).toBe('04:00');
    expect(format('2026-01-01T00:00:00Z', 'GMT', "MMMM''u'' D EEEE X")).toBe("January'4' 1 Thursday Z");
    expect(() => format('2026-01-01T00:00:00Z', 'Nowhere/Land', 'yyyy')).toThrow('Invalid time zone');
    expect(() => format('2026-01-01T00:00:00Z', 'GMT', 'b')).toThrow("Illegal pattern character 'b'");
    expect(() => utilities(on).formatDate('2026-01-01' as never, 'GMT', 'yyyy')).toThrow("don't match the method signature");
  });
  contract('Utilities.computeDigest', 'agrees with another implementation for every length around a block', (on) => {
    const { MD5, SHA_1, SHA_256 } = utilities(on).DigestAlgorithm;
    const names = [
      [MD5, 'md5'],
      [SHA_1, 'sha1'],
      [SHA_256, 'sha256'],
    ] as const;
    for (const [algorithm, name] of names)
      for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 1000]) {
        const text = 'åbc€'.repeat(length).slice(0, length);
        expect(hex(utilities(on).computeDigest(algorithm, text, utilities(on).Charset.UTF_8))).toBe(createHash(name).update(text).digest('hex'));
      }
  });
  contract('Utilities.computeDigest', 'gives signed bytes, and takes them', (on) => {
    const { MD5 } = utilities(on).DigestAlgorithm;
    const bytes = utilities(on).computeDigest(MD5, 'abc');
    expect(hex(bytes)).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(bytes.slice(0, 3)).toEqual([-112, 1, 80]); // 0x90, 0x01, 0x50
    expect(utilities(on).computeDigest(MD5, [97, 98, 99])).toEqual(bytes);
  });
  contract('Utilities.base64Encode', 'takes text or bytes', (on) => {
    expect(['', 'f', 'fo', 'foo', 'foob'].map((text) => utilities(on).base64Encode(text))).toEqual(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==']);
    expect(utilities(on).base64Encode([-1, 0, 127])).toBe('/wB/');
    expect(utilities(on).base64Encode('ä', utilities(on).Charset.UTF_8)).toBe('w6Q=');
  });
  contract('Utilities.base64Decode', 'gives signed bytes', (on) => {
    expect(utilities(on).base64Decode('/wB/')).toEqual([-1, 0, 127]);
    expect(['', 'Zg==', 'Zm8=', 'Zm9v'].map((text) => utilities(on).base64Decode(text).length)).toEqual([0, 1, 2, 3]);
  });
  contract('Utilities.getUuid', 'has the form of a random id and never comes twice', (on) => {
    const ids = Array.from({ length: 200 }, () => utilities(on).getUuid());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
  });
  contract(
    'Utilities.sleep',
    'returns at once and moves no clock',
    (on) => {
      const before = on.host.now();
      utilities(on).sleep(300_000);
      expect(on.host.now()).toBe(before);
    },
    { now: () => 5 },
  );
});
