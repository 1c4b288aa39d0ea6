import type { Environment } from '../../environment';
import { formatDate } from '../../values/formatDate';
import { utf8Bytes } from '../../values/utf8Bytes';
import { checkArguments } from '../checkArguments';
import { decodeBase64, encodeBase64 } from './base64';
import { md5 } from './md5';
import { sha1, sha256 } from './sha';
import { signed, unsigned } from './signedBytes';

type Gas = GoogleAppsScript.Utilities.Utilities;
type Methods = 'formatDate' | 'computeDigest' | 'base64Encode' | 'base64Decode' | 'getUuid' | 'sleep';

const DIGESTS: Record<string, (bytes: number[]) => number[]> = { MD5: md5, SHA_1: sha1, SHA_256: sha256 };

export class HostUtilities implements Pick<Gas, Methods> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    checkArguments('Utilities.formatDate', [date, timeZone, format], ['date', 'string', 'string']);
    return formatDate((date as unknown as Date).getTime(), timeZone, format);
  }
  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: unknown, charset?: GoogleAppsScript.Utilities.Charset): number[] {
    return signed(DIGESTS[String(algorithm)](bytesOf(value, charset)));
  }
  base64Encode(data: unknown, charset?: GoogleAppsScript.Utilities.Charset): string {
    return encodeBase64(bytesOf(data, charset));
  }
  base64Decode(encoded: string): number[] {
    checkArguments('Utilities.base64Decode', [encoded], ['string']);
    return signed(decodeBase64(encoded));
  }
  getUuid(): string {
    return this.port.environment.uuid();
  }
  /** nobody waits in the local host, and the clock is the host's */
  sleep(milliseconds: number): void {
    checkArguments('Utilities.sleep', [milliseconds], ['number']);
  }
}

/** without a charset a character outside US-ASCII becomes a question mark, so that forgetting it shows */
function bytesOf(value: unknown, charset: unknown): number[] {
  if (Array.isArray(value)) return unsigned(value as number[]);
  const bytes = String(value);
  return String(charset) === 'UTF_8' ? utf8Bytes(bytes) : Array.from(bytes, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 63));
}
