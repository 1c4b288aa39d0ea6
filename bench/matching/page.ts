// The tables of docs/matching.md that follow from the committed benchmark alone; a test compares the page with them.
import { AUTOMATIC, askedOf, certainOf } from '../../src/domain/matching/certainty';
import { nameMatcher } from '../../src/domain/matching/nameMatcher';
import type { Benchmark } from './benchmark';
import { kindScores } from './kinds';
import { type Answer, type Score, scoreOf } from './score';

const CERTAINTIES = [0.7, 0.8, 0.85, 0.88, AUTOMATIC, 0.92, 0.94, 0.96, 1];

/** Per pair what the product does with its name: the account that it takes, and the accounts that it asks about. */
export function productAnswers({ accounts, pairs }: Benchmark): (certainty: number) => Answer[] {
  const find = nameMatcher(accounts.map(({ name }) => name));
  const guesses = pairs.map(({ text }) => find(text).guesses);
  const idOf = ({ at }: { at: number }): string => accounts[at].id;
  return (certainty) =>
    guesses.map((all) => {
      const best = certainOf(all, certainty);
      return { account: best === null ? null : idOf(best), shown: askedOf(all).map(idOf) };
    });
}

/** Rounded down, so that no figure is better than it is. */
const share = (value: number): string => (Math.floor(value * 10_000 + 1e-9) / 10_000).toFixed(4);

const goals = (score: Score): string[] => [
  '| goal | asked | measured |',
  '|---|---:|---:|',
  `| precision of what is matched by itself | 0.995 | ${share(score.precision)} |`,
  `| recall of what is matched by itself | 0.83 | ${share(score.recall)} |`,
  `| right account among the three shown, of the rest that has one | 0.97 | ${share(score.top3)} |`,
];

export interface MatchingTables {
  readonly goals: string;
  readonly kinds: string;
  readonly certainties: string;
}

export function matchingTables(set: Benchmark): MatchingTables {
  const answersAt = productAnswers(set);
  const answers = answersAt(AUTOMATIC);
  const kinds = kindScores(set.pairs, answers).map(
    (one) => `| ${one.kind} | ${one.names} | ${one.right} | ${one.wrong} | ${one.shown} | ${one.others} | ${one.nothing} |`,
  );
  const certainties = CERTAINTIES.map((certainty) => {
    const { precision, recall } = scoreOf(set.pairs, answersAt(certainty));
    return `| ${certainty} | ${share(precision)} | ${share(recall)} |`;
  });
  const kindHead = ['| what was done to the name | names | matched rightly | wrongly | asked, right one shown | asked, others shown | nothing |'];
  return {
    goals: goals(scoreOf(set.pairs, answers)).join('\n'),
    kinds: [...kindHead, '|---|---:|---:|---:|---:|---:|---:|', ...kinds].join('\n'),
    certainties: ['| certainty | precision | recall |', '|---:|---:|---:|', ...certainties].join('\n'),
  };
}
