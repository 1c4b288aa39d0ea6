// How good a matcher is: of 10 names of accounts it matches 8 rightly and 1 wrongly by itself, and shows the right one for 1 of the other 2:
// precision 8/9, recall 8/10, top-3 1/2.
import type { Pair } from './benchmark';

export interface Answer {
  /** the account it matches by itself */
  readonly account: string | null;
  /** the accounts it shows */
  readonly shown: readonly string[];
}
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** of the names that have an account and were not matched rightly: the share whose account is shown */
  readonly top3: number;
  /** of the outsiders: the share for which accounts are shown all the same */
  readonly asked: number;
}

export function scoreOf(pairs: readonly Pair[], answers: readonly Answer[]): Score {
  let [matched, right, named, rest, shown, outsiders, asked] = [0, 0, 0, 0, 0, 0, 0];
  pairs.forEach(({ account }, i) => {
    const answer = answers[i];
    const isRight = account !== null && answer.account === account;
    if (answer.account !== null) matched++;
    if (isRight) right++;
    if (account === null) {
      outsiders++;
      if (answer.account === null && answer.shown.length > 0) asked++;
    } else {
      named++;
      if (!isRight) {
        rest++;
        if (answer.shown.includes(account)) shown++;
      }
    }
  });
  const [precision, recall] = [right / matched, right / named];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), top3: shown / rest, asked: asked / outsiders };
}
