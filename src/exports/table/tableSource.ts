import type { Lang } from '../../text/lang';
import type { Delimiter } from '../decode/parseRecords';
import type { FoundHeader } from '../recognise/findHeader';
import type { WarningList } from '../warningList';

export interface TableSource {
  readonly name: string;
  readonly lang: Lang;
  readonly encoding: string;
  readonly delimiter: Delimiter;
  readonly records: readonly (readonly string[])[];
  readonly found: FoundHeader;
  readonly answers: Readonly<Record<string, string>>;
  /** day of the file itself, where the host knows it */
  readonly fileDate: string | null;
  readonly warnings: WarningList;
}
