// From a file that a person chose to its tables: its size is asked before a byte is read, the reader of Excel workbooks is fetched where one is.
import { otherKindOfBytes } from '../exports/decode/otherKind';
import type { Answers } from '../exports/mapping/types';
import { readExport } from '../exports/readExport';
import { refuseTooLarge } from '../exports/refuseTooLarge';
import type { Pace } from '../exports/slices';
import type { ReadFile } from '../exports/types';
import type { Call } from '../rpc/importClient';
import type { Lang } from '../text/lang';
import type { Source } from './importQueue';
import { xlsxReader } from './xlsxReader';

/** The day that the file's own time stamp shows on this computer. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export interface SourceReading {
  readonly call: Call;
  readonly lang: Lang;
  readonly answers: Answers;
  readonly pace: Pace;
}

export async function readSource(source: Source, { call, lang, answers, pace }: SourceReading): Promise<ReadFile> {
  refuseTooLarge(source.size, lang);
  const bytes = new Uint8Array(await source.arrayBuffer());
  const readXlsx = otherKindOfBytes(bytes) === 'zip' ? await xlsxReader(call) : undefined;
  return readExport({ name: source.name, bytes, lang, answers, fileDate: dayOf(source.lastModified), readXlsx, pace });
}
