// What the sidebar (and the command line) can ask of the server. One top-level function `rpc(name, json)` carries it:
// JSON text in, JSON text out, `{ok: true, value}` or `{ok: false, error: {code, message}}`. No Date, undefined or NaN crosses.
import type { Grain, Value } from '../exports/types';
import type { TabId } from '../tabs/types';
import type { Lang } from '../text/lang';

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
  readonly replacedImports: readonly number[];
  readonly warnings: readonly string[];
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
  /** makes the missing tabs; the language is fixed by the first call */
  setup: { in: { lang: Lang | null }; out: WorkbookState };
  importBegin: { in: ImportHeader; out: { id: number; state: 'receiving' | 'complete'; received: number } };
  /** rows `first` .. `first + rows.length - 1` (0-based) with their record numbers in the file */
  importBlock: { in: { id: number; first: number; rows: readonly (readonly Value[])[]; sourceRows: readonly number[] }; out: { received: number } };
  importComplete: { in: { id: number }; out: ImportSummary };
  importCancel: { in: { id: number }; out: { id: number } };
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
