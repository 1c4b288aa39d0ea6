import type { Lang } from '../../text/lang';
import type { Answers } from '../mapping/types';
import type { FoundHeader } from '../recognise/findHeader';
import type { Section } from '../recognise/sectionsOf';
import type { WarningList } from '../warningList';

export interface TableSource {
  readonly name: string;
  readonly lang: Lang;
  readonly encoding: string;
  /** '' where cells are not separated by a mark */
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
  readonly section: Section;
  readonly found: FoundHeader;
  readonly answers: Answers;
  /** day of the file itself, where the host knows it */
  readonly fileDate: string | null;
  /** the text ends within a line: a last row that is too short was cut off */
  readonly openEnd: boolean;
  /** stacked in one file: a table without rows is no reason to refuse the others */
  readonly stacked: boolean;
  /** dates may be serial numbers of a spreadsheet */
  readonly serials: boolean;
  readonly warnings: WarningList;
}
