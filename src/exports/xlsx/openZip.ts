// The parts of a zip archive by name, inflated by the browser's own DecompressionStream. The directory at the end of the file says where each
// part lies; sizes are checked while inflating, so that a small file cannot fill the memory.
export interface ZipPart {
  readonly name: string;
  /** null: larger than allowed, or damaged */
  read(): Promise<Uint8Array | null>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

const endOf = (view: DataView): number => {
  const from = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= from; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
};

const inflate = async (bytes: Uint8Array, limit: number): Promise<Uint8Array | null> => {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly local: number;
}

const readEntry = async (bytes: Uint8Array, view: DataView, { method, size, local }: Entry, limit: number): Promise<Uint8Array | null> => {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size || size > limit) return null;
  if (method === STORED) return packed;
  if (method !== DEFLATED) return null;
  try {
    return await inflate(packed, limit);
  } catch {
    return null;
  }
};

/** null: no archive, or its end is missing */
export const openZip = (bytes: Uint8Array, limit: number): readonly ZipPart[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_SIZE ? -1 : endOf(view);
  if (end < 0) return null;
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = { method: view.getUint16(at + 10, true), size: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true) };
    parts.push({ name, read: () => readEntry(bytes, view, entry, limit) });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
};
