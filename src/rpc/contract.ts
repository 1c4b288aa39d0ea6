// What the sidebar (and the command line) can ask of the server. One top-level function `rpc(name, json)` carries it:
// JSON text in, JSON text out, `{ok: true, value}` or `{ok: false, error: {code, message}}`. No Date, undefined or NaN crosses.
import type { Grain, Value } from '../exports/types';
import type { TabId } from '../tabs/types';
import type { MatchingWords } from '../text/en/matching';
import type { Lang } from '../text/lang';
import type { ListPart, ListRequest } from './uploadList';

/** The server knows values as they cross, not the readers that make them. */
export type { Value };

export interface ImportHeader {
  readonly file: string;
  readonly hash: string;
  readonly format: string;
  readonly vendor: string;
  readonly tab: TabId;
  readonly slice: { readonly report: string; readonly adAccount: string; readonly level: string; readonly grain: Grain };
  readonly start: string | null;
  readonly end: string | null;
  readonly currency: string | null;
  readonly rows: number;
  readonly fields: readonly string[];
  readonly stated: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
  readonly who: string;
}
export interface ImportSummary {
  readonly id: number;
  readonly file: string;
  readonly format: string;
  readonly tab: TabId;
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: number;
  /** names matched to no account, at most 20 */
  readonly unmatchedNames: readonly string[];
  /** names among the unmatched ones for which a person may choose an account */
  readonly unsure: number;
  readonly replacedImports: readonly number[];
  readonly warnings: readonly string[];
}
/** How a person explained an unknown table: kept in the workbook, so that the next file with these headers needs no question. */
export interface RememberedMapping {
  /** `mapping:SIGNATURE` of the headers */
  readonly id: string;
  readonly tab: TabId;
  /** column id of the tab by header */
  readonly columns: Readonly<Record<string, string>>;
  /** the service behind the table, '' where nobody said */
  readonly vendor: string;
  /** the file that was explained */
  readonly file: string;
}
/** An import or a build that can be taken back, and until which day. */
export interface Undoable {
  readonly import: {
    readonly id: number;
    readonly file: string;
    readonly tab: TabId;
    readonly until: string;
    /** rows that came and would go, rows that changed, rows that went and would return */
    readonly added: number;
    readonly changed: number;
    readonly returning: number;
  } | null;
  readonly build: { readonly number: number; readonly until: string } | null;
}
export interface WorkbookState {
  readonly lang: Lang;
  readonly locale: string;
  readonly layout: { readonly workbook: number | null; readonly addon: number };
  readonly tabs: readonly { readonly id: TabId; readonly name: string; readonly rows: number }[];
  readonly build: { readonly number: number; readonly date: string } | null;
  /** names of tabs changed since the build */
  readonly stale: readonly string[];
  readonly imports: readonly { readonly id: number; readonly file: string; readonly state: 'receiving' | 'complete' | 'undone' }[];
  /** the newest last */
  readonly mappings: readonly RememberedMapping[];
  readonly undo: Undoable;
}
export interface BuildSummary {
  readonly number: number;
  /** false: everything stood already */
  readonly changed: boolean;
  readonly sentences: readonly string[];
  /** as a person reads them: the status is sign and words, never a code */
  readonly kpis: readonly { readonly name: string; readonly value: string; readonly interval: string; readonly n: string; readonly status: string }[];
  readonly triggers: number;
  readonly health: { readonly errors: number; readonly warnings: number };
  /** the stable machine-readable plan, where asked for */
  readonly json: unknown;
}

export interface OpenName {
  /** as files write it; a domain where no name is known */
  readonly name: string;
  readonly domain: string | null;
  readonly businessId: string | null;
  /** names of the tabs where it stands */
  readonly tabs: readonly string[];
  readonly rows: number;
  /** best first, at most three; none: no account comes near */
  readonly candidates: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly domain: string | null;
    /** 0 to 1 */
    readonly likeness: number;
    readonly why: keyof MatchingWords['reasons'];
  }[];
}
export interface DecidedName {
  readonly name: string;
  /** null: none of the accounts */
  readonly account: string | null;
  readonly accountName: string | null;
  /** day, YYYY-MM-DD; null where a person typed the decision without a date */
  readonly when: string | null;
}
export interface MatchReview {
  /** those with candidates first, then by rows */
  readonly open: readonly OpenName[];
  /** names that wait beyond those listed */
  readonly more: number;
  readonly decided: readonly DecidedName[];
}
export interface Decision {
  readonly name: string;
  /** id of an account, or its name as a person writes it; null: none of the accounts */
  readonly account: string | null;
  /** takes the decision back; `account` says nothing then */
  readonly forget?: boolean;
}
/** Leads from warm to cold with their reasons, and the versions of the rules, in the words of the workbook's language. */
export interface ScoreList {
  /** of the rules that scored them; null = there are none */
  readonly version: number | null;
  /** over how many days the change is told */
  readonly days: number;
  /** leads with a score; at most 200 of them, the warmest, are in `leads` */
  readonly all: number;
  readonly leads: readonly {
    readonly id: string;
    readonly name: string;
    readonly company: string;
    readonly rank: number;
    readonly score: number;
    readonly band: 'hot' | 'warm' | 'cold';
    readonly change: string;
    /** the score in words: its total, fit and engagement */
    readonly head: string;
    /** their points make the score */
    readonly reasons: readonly { readonly points: number; readonly text: string }[];
  }[];
  /** newest first */
  readonly versions: readonly { readonly number: number; readonly since: string; readonly rules: number; readonly current: boolean }[];
}

export interface Calls {
  state: { in: Record<string, never>; out: WorkbookState };
  uploadList: { in: ListRequest; out: ListPart };
  /** makes the missing tabs; the language is fixed by the first call */
  setup: { in: { lang: Lang | null }; out: WorkbookState };
  importBegin: { in: ImportHeader; out: { id: number; state: 'receiving' | 'complete'; received: number } };
  /** rows `first` .. `first + rows.length - 1` (0-based) with their record numbers in the file */
  importBlock: { in: { id: number; first: number; rows: readonly (readonly Value[])[]; sourceRows: readonly number[] }; out: { received: number } };
  importComplete: { in: { id: number }; out: ImportSummary };
  importCancel: { in: { id: number }; out: { id: number } };
  matchReview: { in: Record<string, never>; out: MatchReview };
  decideMatch: { in: { decisions: readonly Decision[] }; out: MatchReview };
  remember: { in: { mapping: RememberedMapping }; out: { mappings: readonly RememberedMapping[] } };
  forget: { in: { id: string }; out: { mappings: readonly RememberedMapping[] } };
  /** the script that opens Excel workbooks in the browser, the content of Xlsx.html */
  xlsxReader: { in: Record<string, never>; out: { code: string } };
  /** takes back the last import or the last build */
  undo: { in: { what: 'import' | 'build' }; out: WorkbookState };
  scores: { in: Record<string, never>; out: ScoreList };
  /** replaces the rows of Score rules by a version that was kept */
  scoreRestore: { in: { version: number }; out: { version: number; rules: number } };
  build: { in: { today: string | null; period: string | null; lang: Lang | null; json: boolean }; out: BuildSummary };
}
export type CallName = keyof Calls;

export interface RpcError {
  readonly code: string;
  readonly message: string;
}
export type RpcReply<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly error: RpcError };
