// What sales answered about a company. Its rows may say different things: yes on the row that ends on 31 January and no on the one that
// ends on 31 March is no, since the newest row with an answer counts, whatever the plan's period; of two of one period the lower in the sheet.
export interface Judgement {
  readonly yes: boolean;
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

const isNewer = (a: Judgement, b: Judgement): boolean => {
  if (a.end !== b.end) return a.end > b.end;
  return a.start === b.start ? a.row > b.row : a.start > b.start;
};

export const joinJudgement = (into: Map<string, Judgement>, key: string, more: Judgement): void => {
  const standing = into.get(key);
  if (!standing || isNewer(more, standing)) into.set(key, more);
};
