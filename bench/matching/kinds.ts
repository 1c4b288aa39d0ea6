// How good the matcher is by what was done to a name: of 596 names with one typo so many were matched rightly, wrongly, or left with their account shown.
import type { Pair } from './benchmark';
import type { Answer } from './score';

export interface KindScore {
  readonly kind: string;
  readonly names: number;
  /** matched by itself: to the right account, and to a wrong one */
  readonly right: number;
  readonly wrong: number;
  /** not matched: with the right account among those shown, with others only, with nothing */
  readonly shown: number;
  readonly others: number;
  readonly nothing: number;
}

const kindOf = ({ how, account }: Pair): string => {
  if (account === null) return how;
  const changes = how.split(', ').length;
  return changes === 1 ? how : changes === 2 ? 'two changes' : 'three changes or more';
};

const partOf = ({ account }: Pair, answer: Answer): 'right' | 'wrong' | 'shown' | 'others' | 'nothing' => {
  if (answer.account !== null) return answer.account === account ? 'right' : 'wrong';
  if (account !== null && answer.shown.includes(account)) return 'shown';
  return answer.shown.length > 0 ? 'others' : 'nothing';
};

/** The commonest kinds first, outsiders last. */
export function kindScores(pairs: readonly Pair[], answers: readonly Answer[]): KindScore[] {
  const kinds = new Map<string, { -readonly [K in keyof KindScore]: KindScore[K] }>();
  pairs.forEach((pair, i) => {
    const kind = kindOf(pair);
    const score = kinds.get(kind) ?? { kind, names: 0, right: 0, wrong: 0, shown: 0, others: 0, nothing: 0 };
    score.names++;
    score[partOf(pair, answers[i])]++;
    kinds.set(kind, score);
  });
  const isOutsider = ({ kind }: KindScore): number => Number(kind.startsWith('outsider'));
  return [...kinds.values()].sort((a, b) => isOutsider(a) - isOutsider(b) || b.names - a.names);
}
