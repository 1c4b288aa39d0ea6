// The gross list of channels as people typed it. 'Fairs | named by 9 of 30 customers | 2 tries, 5 leads' is {named: 9, asked: 30, tries: 2,
// leads: 5}; what data know of a channel comes beside it.

/** Tactics by stage (S0): first contact, thought leadership, towards the purchase. */
export type ChannelStage = 'awareness' | 'conviction' | 'purchase';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  /** 0 does not serve, 3 serves very well; null = not rated */
  readonly serves: Readonly<Record<ChannelStage, number | null>>;
  /** customers who named the channel, of those who were asked how they found us */
  readonly named: number | null;
  readonly asked: number | null;
  /** own tries and the leads they brought, beside what the data tabs show */
  readonly tries: number | null;
  readonly leads: number | null;
  /** names of the channel in Campaigns and Leads; its own name is always one */
  readonly inData: readonly string[];
}

/** keep: among the best; rest: not now; too_early: tried too seldom to be rested; unscored: nothing is known */
export type ChannelVerdict = 'keep' | 'rest' | 'too_early' | 'unscored';
export type ChannelWhy = 'best' | 'few_tries' | 'lower' | 'untold' | 'nothing';

export interface ChannelPart {
  readonly part: 'evidence' | 'stages' | 'results';
  /** whole points; null = unknown */
  readonly points: number | null;
  readonly low: number;
  readonly high: number;
}

export interface ChannelResult {
  readonly id: string;
  readonly name: string;
  /** 0..100, the sum of the parts' points; null = nothing is known */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly parts: readonly ChannelPart[];
  /** share of asked customers that named it, with its interval */
  readonly share: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly named: number | null;
  readonly asked: number | null;
  /** typed and from data */
  readonly tries: number;
  readonly leads: number;
  readonly verdict: ChannelVerdict;
  readonly why: ChannelWhy;
  /** place by score; how many are kept; the least score that is kept, and whose it is */
  readonly place: number | null;
  readonly kept: number;
  readonly least: { readonly name: string; readonly score: number } | null;
  readonly triesNeeded: number;
}
