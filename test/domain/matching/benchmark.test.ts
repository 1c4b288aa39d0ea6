import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmark } from '../../../bench/matching/benchmark';
import { kindScores } from '../../../bench/matching/kinds';
import { productAnswers } from '../../../bench/matching/page';
import { scoreOf } from '../../../bench/matching/score';
import { COMMITTED, fromTsv, toTsv } from '../../../bench/matching/tsv';
import { nameMatcher } from '../../../src/domain/matching/nameMatcher';

const FOLDER = join(__dirname, '../../../bench/matching');
const text = { accounts: readFileSync(join(FOLDER, 'accounts.tsv'), 'utf8'), pairs: readFileSync(join(FOLDER, 'pairs.tsv'), 'utf8') };
const { accounts, pairs } = fromTsv(text.accounts, text.pairs);

describe('5,000 names that the matcher was not tuned on, against 5,000 accounts', () => {
  const find = nameMatcher(accounts.map(({ name }) => name));
  const answersAt = productAnswers({ accounts, pairs });
  const score = scoreOf(pairs, answersAt(0.9));

  test('the files are what the generator makes of their seed', () => {
    expect(pairs).toHaveLength(5000);
    expect(accounts).toHaveLength(5000);
    expect(toTsv(benchmark(COMMITTED))).toEqual(text);
  });
  test('what is matched by itself is right in at least 995 of 1,000 cases', () => expect(score.precision).toBeGreaterThanOrEqual(0.995));
  test('at least 83 of 100 names of accounts are matched by themselves', () => expect(score.recall).toBeGreaterThanOrEqual(0.83));
  test('of the other names that have an account 97 of 100 find it among the three shown', () => expect(score.top3).toBeGreaterThanOrEqual(0.97));
  test('no kind of change brings wrong matches; outsiders that differ in one letter bring few', () => {
    for (const { kind, names, wrong } of kindScores(pairs, answersAt(0.9))) {
      if (kind === 'outsider: near') expect(wrong / names).toBeLessThanOrEqual(0.1);
      else expect(wrong).toBeLessThanOrEqual(1);
    }
  });
  test('whatever was done to a name, its account is found or shown for 96 of 100', () => {
    const named = kindScores(pairs, answersAt(0.9)).filter(({ kind }) => !kind.startsWith('outsider'));
    for (const { names, right, shown } of named) expect((right + shown) / names).toBeGreaterThanOrEqual(0.96);
  });
  test('a lower certainty matches more and errs more, a higher one less', () => {
    const scores = [0.75, 0.85, 0.95].map((certainty) => scoreOf(pairs, answersAt(certainty)));
    for (let i = 1; i < scores.length; i++) {
      expect(scores[i].precision).toBeGreaterThan(scores[i - 1].precision);
      expect(scores[i].recall).toBeLessThan(scores[i - 1].recall);
    }
  });
  test('never more than three are shown, best first', () => {
    for (const pair of pairs) {
      const certainties = find(pair.text).guesses.map(({ certainty }) => certainty);
      expect(certainties.length).toBeLessThanOrEqual(3);
      expect(certainties).toEqual([...certainties].sort((a, b) => b - a));
      expect(certainties.every((certainty) => certainty > 0 && certainty <= 1)).toBe(true);
    }
  });
});
