// Apps Script hands bytes over as Java does: -128..127.
export const signed = (bytes: number[]): number[] => bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
export const unsigned = (bytes: readonly number[]): number[] => Array.from(bytes, (byte) => byte & 255);
