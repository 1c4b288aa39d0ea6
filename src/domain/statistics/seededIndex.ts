// A small generator of whole numbers 0..size-1, the same in every run: five throws of seededIndex(1, 6) are always 3, 0, 3, 2, 2.
// A counter that steps by 2^32 / golden ratio, each value stirred by the finaliser of MurmurHash3 (A. Appleby, public domain):
// every 32-bit number comes once before any comes again.
export const seededIndex = (seed: number, size: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return Math.floor(((mixed ^ (mixed >>> 16)) >>> 0) * (size / 4294967296));
  };
};
