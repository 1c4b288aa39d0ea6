// From the bytes of a file to its text, or to one sentence why it has none.
import type { Lang } from '../../text/lang';
import { refuse } from '../refuse';
import { part, type Slices } from '../slices';
import type { WarningList } from '../warningList';
import { decodeBytes } from './decodeBytes';
import { otherKindOfBytes, otherKindOfText } from './otherKind';

export interface OpenedText {
  /** lines end in LF */
  readonly text: string;
  readonly encoding: string;
}

const SLICE = 256 * 1024;

/** A file of the old Mac kind ends its lines in CR. */
function* withLineFeeds(text: string): Slices<string> {
  if (!text.includes('\r')) return text;
  const line = text.includes('\n') ? /\r\n/g : /\r/g;
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (at > 0) yield at / text.length;
    const end = text[at + SLICE - 1] === '\r' ? at + SLICE + 1 : at + SLICE; // CR and LF stay together
    parts.push(text.slice(at, end).replace(line, '\n'));
    at = end;
  }
  return parts.join('');
}

export function* openText(bytes: Uint8Array, lang: Lang, warnings: WarningList): Slices<OpenedText> {
  const kind = otherKindOfBytes(bytes);
  if (kind) refuse(lang, kind);
  const { text, encoding, cut, byteOrderMarks } = yield* part(decodeBytes(bytes), 0, 0.7);
  yield 0.7;
  if (!/\S/.test(text)) refuse(lang, 'empty_file');
  if (cut && encoding !== 'utf-8') refuse(lang, 'cut_utf16');
  const other = otherKindOfText(text);
  if (other) refuse(lang, other);
  if (cut) warnings.add('file_cut');
  if (byteOrderMarks > 1) warnings.add('byte_order_marks', { count: byteOrderMarks });
  return { text: yield* part(withLineFeeds(text), 0.7, 1), encoding };
}
