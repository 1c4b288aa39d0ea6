// What the first bytes give away: old and new Excel files, other binary files and web pages that only carry the name of a table.
const SIGNATURES: readonly { readonly code: 'legacy_xls' | 'zip' | 'pdf' | 'gzip'; readonly bytes: readonly number[] }[] = [
  { code: 'legacy_xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { code: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { code: 'gzip', bytes: [0x1f, 0x8b] },
];
const WEB_PAGE = /^\s*(<!doctype html|<html|<head|<body|<table|<\?xml|<!--)/i;

export type OtherKind = (typeof SIGNATURES)[number]['code'] | 'web_page' | 'binary';

export const otherKindOfBytes = (bytes: Uint8Array): OtherKind | null =>
  SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.code ?? null;

export const otherKindOfText = (text: string): OtherKind | null => {
  if (WEB_PAGE.test(text.slice(0, 400))) return 'web_page';
  return text.includes('\u0000') ? 'binary' : null;
};
