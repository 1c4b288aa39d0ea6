import { quoted } from './quoted';

export interface LookupRefs {
  /** column that holds the answer, such as `Goals!$C:$C` */
  readonly values: string;
  /** column that holds the keys, such as `Goals!$A:$A` */
  readonly keys: string;
  readonly key: string;
  readonly separator: ',' | ';';
}

/** INDEX(Goals!$C:$C;MATCH("ctr";Goals!$A:$A;0)): finds the row by its key wherever people move or sort it. */
export const lookup = (refs: LookupRefs): string => {
  const s = refs.separator;
  return `INDEX(${refs.values}${s}MATCH(${quoted(refs.key)}${s}${refs.keys}${s}0))`;
};
