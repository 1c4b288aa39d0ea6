// Blocks of rows of the data tabs as typed columns: what streams through the measures. Counts and money: NaN = unknown. Days: -1 = unknown.
// A block of two visits is {length: 2, day: [20501, 20502], pages: [4, 1], ...}.

/** A column of words as indexes into `words`; -1 is blank. The same `words` array is shared by all blocks of a run. */
export interface Coded {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

// Blocks of rows as typed columns. Counts and money: NaN = unknown. Days: -1 = unknown. `row` is the sheet row, for messages.
export interface CampaignColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly vendor: Coded;
  readonly campaign: Coded;
  readonly channel: Coded;
  /** people's mapping: name of an audience, a buying stage */
  readonly audience: Coded;
  readonly stage: Coded;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly currency: Coded;
  readonly spend: Float64Array; // micro-units
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly reach: Float64Array;
  readonly penetration: Float64Array; // fraction
  readonly engagements: Float64Array;
  readonly videoViews: Float64Array;
  readonly videoCompletions: Float64Array;
  readonly leads: Float64Array;
}
export interface CompanyColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly vendor: Coded;
  readonly account: Coded; // account id; blank = matched to none
  readonly company: Coded;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly engagements: Float64Array;
  readonly organicEngagements: Float64Array;
  readonly judged: Coded; // yes | no; blank = not judged by sales yet
}
export interface VisitColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly id: Coded;
  readonly account: Coded;
  readonly company: Coded;
  readonly day: Int32Array;
  readonly second: Int32Array; // of the day
  readonly pages: Float64Array;
  readonly seconds: Float64Array;
  readonly source: Coded;
  /** read only where a score rule asks for it */
  readonly landingPage?: Coded;
}
export interface PageColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly vendor: Coded;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sessions: Float64Array;
  readonly engagementSeconds: Float64Array; // average of a session
  readonly keyEvents: Float64Array;
}
export interface TouchColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly id: Coded;
  readonly account: Coded;
  readonly person: Coded; // person id; blank = matched to none
  readonly day: Int32Array;
  readonly direction: Coded; // in | out
  readonly kind: Coded; // TouchKind
  readonly channel: Coded;
}
export interface LeadColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly id: Coded;
  readonly account: Coded;
  readonly person: Coded;
  readonly name: Coded;
  readonly channel: Coded;
  readonly stage: Coded; // as written
  readonly created: Int32Array;
  readonly mql: Int32Array;
  readonly sql: Int32Array;
  readonly opportunity: Int32Array;
  readonly offer: Int32Array;
  readonly won: Int32Array;
  readonly handedOver: Int32Array;
  readonly acted: Int32Array;
  readonly verdict: Coded; // accepted | rejected; blank = no answer yet
  readonly reason: Coded; // why sales answered so
  readonly owner: Coded;
  readonly consent: Coded; // yes | no; blank = unknown
  readonly deal: Coded; // CRM id of the deal that grew from it
  /** bits: 1 budget, 2 authority, 4 need, 8 timeline */
  readonly bantYes: Uint8Array;
  readonly bantKnown: Uint8Array;
}
export interface DealColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly id: Coded;
  readonly account: Coded;
  readonly title: Coded;
  readonly stage: Coded; // as written in the CRM
  readonly status: Coded; // open | won | lost
  readonly probability: Float64Array; // fraction
  readonly amount: Float64Array; // micro-units
  readonly currency: Coded;
  readonly created: Int32Array;
  readonly closed: Int32Array;
  readonly activity: Int32Array; // last activity in the CRM
  readonly lostReason: Coded;
}
