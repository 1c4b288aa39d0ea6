// Every tab as data. The words (names, headers, notes) are in src/text; nothing here is shown to a person.

export type TabId =
  | 'plan'
  | 'account_plan'
  | 'triggers'
  | 'funnel'
  | 'lifecycle'
  | 'economics'
  | 'goals'
  | 'icp'
  | 'audiences'
  | 'accounts'
  | 'people'
  | 'personas'
  | 'channels'
  | 'costs'
  | 'stages'
  | 'settings'
  | 'score_rules'
  | 'scoring'
  | 'score_versions'
  | 'campaigns'
  | 'companies'
  | 'visits'
  | 'pages'
  | 'touches'
  | 'leads'
  | 'deals'
  | 'deal_history'
  | 'imports'
  | 'names'
  | 'health'
  | '_abm'
  | '_abm_in'
  | '_live';

/** What may be done to the rows of a tab: CONTRACT "Whose cells". */
export type TabClass =
  /** people type; never written but by an action that says so */
  | 'input'
  /** upserted by id from an import, mapped columns only */
  | 'entity'
  /** replaced by slice (vendor | report | ad account | level | grain | period) */
  | 'measurement'
  /** appended under an import, each event once by its key */
  | 'event'
  /** only ever appended, by key */
  | 'history'
  /** updated in place by id, sorted by rank, never recreated */
  | 'output'
  /** our own bookkeeping in hidden tabs */
  | 'hidden';

/** How a cell of the column is read and written; the number format follows from it. */
export type ColumnKind =
  | 'id' // text, made once, hidden
  | 'import' // `7:1234` = import : source row, hidden
  | 'rank' // whole number that orders an output tab, hidden
  | 'code' // snake_case word compared by code, hidden
  | 'account' // account id, hidden
  | 'text'
  | 'choice' // one word of a list; words differ per language, see ChoiceId
  | 'check' // TRUE / FALSE
  | 'date'
  | 'moment' // date with time
  | 'month' // first day of a month
  | 'seconds' // whole seconds
  | 'count'
  | 'number'
  | 'share' // fraction, shown as %
  | 'money' // plan currency unless a currency column stands beside it
  | 'any'; // number format per row (Plan, Settings)

export type ChoiceId =
  | 'stage'
  | 'yes_no'
  | 'handled'
  | 'lang'
  | 'unit'
  | 'role'
  | 'area'
  | 'verdict'
  | 'direction'
  | 'touch'
  | 'signal'
  | 'counting'
  | 'seniority'
  | IcpChoice;
/** lists of the tab ICP */
export type IcpChoice = 'icp_kind' | 'icp_about' | 'icp_field' | 'icp_operator';

export interface ColumnDef {
  readonly id: string;
  readonly kind: ColumnKind;
  /** people: never written; import: mapped from files; build: computed */
  readonly owner: 'people' | 'import' | 'build';
  readonly hidden?: true;
  /** pixels */
  readonly width?: number;
  readonly wrap?: true;
  readonly choice?: ChoiceId;
  /** written by us when the row is born, people's from then on (Triggers: owner, due) */
  readonly born?: true;
  /** formulas stand in its cells: never read back by the execution that wrote them */
  readonly live?: true;
}

/** A colour rule: rows where a code column equals `equals` get the state's colours in `paint`. */
export interface ColourRuleDef {
  /** stands in the formula as N("abm:ID") and marks the rule as ours */
  readonly id: string;
  readonly column: string;
  /** true: a tick box or a live TRUE */
  readonly equals: string | true;
  readonly paint: readonly string[];
  readonly state: StateId;
}

export type StateId = 'on_track' | 'off_track' | 'too_early' | 'no_data' | 'act' | 'watch' | 'gone';

export interface TabDef {
  readonly id: TabId;
  readonly class: TabClass;
  /** class whose tab colour it wears, where people see it as another kind: Accounts stands among the inputs */
  readonly colour?: TabClass;
  readonly columns: readonly ColumnDef[];
  /** rows above the header row (Plan: title and three sentences) */
  readonly head?: number;
  readonly frozenColumns?: number;
  readonly colours?: readonly ColourRuleDef[];
  readonly hidden?: true;
  readonly gridlinesOff?: true;
  /** a basic filter is laid over the rows when the tab is made and has none */
  readonly filter?: true;
  /** column that identifies a row when we write: `id` unless said (measurement rows: `import`) */
  readonly key?: string;
}
