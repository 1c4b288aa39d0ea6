// One of the 155 rules of the field. Where it lives: `src/...` a file, `tab:leads.lacks` a column, `setting:follow_up_days` a row of Settings,
// `text:lifecycle.lifecycle.foot.nurture` words of an area, `advice:goals.61` a sentence in the note of a tab's first header.
export interface Rule {
  readonly n: number;
  /** C metric, T threshold, R rule, D structure, P advice, G gap in the sources */
  readonly kind: string;
  readonly source: 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
  readonly words: string;
  readonly lives: readonly string[];
  /** file whose tests name it as `#n`; left out while the rule is open */
  readonly test?: string;
  /** open: the room that waits for it */
  readonly waits?: string;
  /** the place is planned and may not be there yet; take the mark off once it is */
  readonly foreseen?: true;
}
