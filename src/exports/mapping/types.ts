// How people tell what an unknown table is. The host keeps a mapping under its question's id, `mapping:SIGNATURE`, and gives it again with the
// next file whose headers are the same.
import type { TabId } from '../../tabs/types';

export interface Mapping {
  readonly tab: TabId;
  /** column id of the tab by header as it stands in the file */
  readonly columns: Readonly<Record<string, string>>;
  /** the service behind the table, as it is to stand in the vendor column */
  readonly vendor?: string;
}
/** Choices by question id, and mappings of unknown tables under `mapping:SIGNATURE`. */
export type Answers = Readonly<Record<string, string | Mapping>>;

export interface MappingCandidate {
  readonly tab: TabId;
  /** proposed: column id by header */
  readonly columns: Readonly<Record<string, string>>;
  /** groups of which one field is still to be chosen */
  readonly missing: readonly (readonly string[])[];
  /** 0..1, how alike the headers are */
  readonly likeness: number;
}
/** What is known of an unknown table, for one question to a person. */
export interface MappingOffer {
  /** under which the answer is given and remembered */
  readonly question: string;
  /** 1-based record */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** the first rows below the header */
  readonly sample: readonly (readonly string[])[];
  /** some different cells of each column, by its header */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** the most alike first */
  readonly candidates: readonly MappingCandidate[];
}
