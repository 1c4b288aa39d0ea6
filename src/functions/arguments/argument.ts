// How a function declares its arguments: as data, from which the shared adapter reads cells.
export type ArgumentKind =
  /** any number; a percentage is read as a fraction */
  | 'number'
  /** 0 to 1, or a percentage */
  | 'share'
  /** 0 or more, never a percentage */
  | 'count'
  | 'money'
  /** a count that cannot be broken */
  | 'whole'
  /** money that may be below zero */
  | 'amount'
  /** a length of time: a number, `30 s`, `3 min 25 s`, `0:03:25` */
  | 'seconds'
  /** above 0 and below 1, or a percentage */
  | 'confidence'
  /** what a person wrote, as text; a number becomes its digits */
  | 'text'
  /** the cell as it is: text, number, boolean or a date */
  | 'any';

/** `sqls:count`, `other cost:money=0`: name in the words of the documentation, kind, and what a blank means where it may be left out. */
export type Argument = `${string}:${ArgumentKind}` | `${string}:${ArgumentKind}=${string}`;
export type KindOf<A extends Argument> = A extends `${string}:${infer K}=${string}` ? K : A extends `${string}:${infer K}` ? K : never;

export interface ArgumentDef {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly byDefault?: number | string;
}

/** Where a value stands, for messages: rows and columns count from 1 within the range, null in a single value. */
export interface Place {
  readonly fn: string;
  readonly argument: string;
  readonly row: number | null;
  readonly column: number | null;
  /** what stands there, quoted */
  readonly value: string;
}
