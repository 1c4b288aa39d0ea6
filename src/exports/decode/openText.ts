// From the bytes of a file to its text, or to one sentence why it has none.
import type { Lang } from '../../text/lang';
import { refuse } from '../refuse';
import type { WarningList } from '../warningList';
import { decodeBytes } from './decodeBytes';
import { otherKindOfBytes, otherKindOfText } from './otherKind';

export interface OpenedText {
  /** lines end in LF */
  readonly text: string;
  readonly encoding: string;
}

/** A file of the old Mac kind ends its lines in CR. */
const withLineFeeds = (text: string): string => {
  const joined = text.replace(/\r\n/g, '\n');
  return joined.includes('\n') ? joined : joined.replace(/\r/g, '\n');
};

export const openText = (bytes: Uint8Array, lang: Lang, warnings: WarningList): OpenedText => {
  const kind = otherKindOfBytes(bytes);
  if (kind) refuse(lang, kind);
  const { text, encoding, cut, byteOrderMarks } = decodeBytes(bytes);
  if (text.trim() === '') refuse(lang, 'empty_file');
  if (cut && encoding !== 'utf-8') refuse(lang, 'cut_utf16');
  const other = otherKindOfText(text);
  if (other) refuse(lang, other);
  if (cut) warnings.add('file_cut');
  if (byteOrderMarks > 1) warnings.add('byte_order_marks', { count: byteOrderMarks });
  return { text: withLineFeeds(text), encoding };
};
