import { abTest } from '../domain/abTest/abTest';
import { byRowWide } from './arguments/byRowWide';
import { requireAtMost } from './arguments/requireAtMost';
import type { Result } from './cellValue';
import { words } from './words';

/**
 * Which of two versions is better, A or B, or whether it is too early to say, and how many more trials would decide. You may look every
 * week: the verdict stays honest however often you look. It answers row by row, in four columns.
 *
 * @param {number|range} conversionsA Cases of version A that did what you test for (clicks, replies, leads). A blank is unknown and gives blanks; type 0 for none.
 * @param {number|range} trialsA All cases of version A. 0 or blank gives blanks.
 * @param {number|range} conversionsB Cases of version B that did what you test for. A blank is unknown and gives blanks; type 0 for none.
 * @param {number|range} trialsB All cases of version B. 0 or blank gives blanks.
 * @param {number|range} confidence Optional: how sure the verdict must be, above 0 and below 1 or a percentage. Left out or blank counts as 0.95.
 * @return {range} The chance that B is better, the expected loss of choosing B, the verdict, and the further trials per arm that would decide; one row per row of the arguments.
 * @example
 * =AB_TEST(10, 200, 34, 200) → {0.99995, 0.0000004, "B", ""}
 * =AB_TEST({10; 20; 14}, {200; 219; 29}, {25; 30; 1}, {200; 229; 29}) → {0.996, 0.00004, "too early", 188; 0.907, 0.0013, "too early", 1546; 0.00003, 0.4194, "too early", 1}
 * @remarks
 * Chance and loss only inform. 99.6 % for B looks like a decision, but a lucky start often looks so: with weekly looks it would be wrong far more often than 1 in 20.
 * The verdict is A or B only when an always-valid confidence sequence for the difference of the rates excludes 0, and with at least 30 trials in each arm. At 95 % it is wrong in at most 5 % of all tests over their whole length, whenever you stop.
 * The sequence is the beta-binomial mixture of Howard and others, averaged over Beta laws around the supposed rates as sure as 10, 100, 1,000 and 10,000 trials, equally weighted, half of the weight on the same sureness for both arms. This honesty costs some 3.5 to 5 times the trials at which a test with one look at the end would have an even chance.
 * More trials: the fewest per arm after which both versions, going on at today's rates rounded to whole counts, would give a verdict. Blank when it is decided, when the rates are equal, or when more than 100 times the trials would be needed.
 * Chance and loss are exact for uniform Beta(1, 1) priors: the loss is the mean of max(pA - pB, 0), what choosing B costs on average.
 * The words are fixed: A, B, too early; in Finnish A, B, liian aikaista. Another add-on may have a function called AB_TEST too; Sheets then uses only one of them.
 * @source S2, rules 64 and 65; S0, rule 137; S. R. Howard, A. Ramdas, J. McAuliffe and J. Sekhon, Time-uniform, nonparametric, nonasymptotic confidence sequences, 2021
 * @customfunction
 */
export function AB_TEST(conversionsA: unknown, trialsA: unknown, conversionsB: unknown, trialsB: unknown, confidence?: unknown): Result {
  return byRowWide(
    4,
    ['AB_TEST', 'conversions A:whole', 'trials A:whole', 'conversions B:whole', 'trials B:whole', 'confidence:confidence=0.95'],
    [conversionsA, trialsA, conversionsB, trialsB, confidence],
    (columns, placeOf) => (i) => {
      const [a, allA, b, allB, sure] = columns;
      if (!(a[i] >= 0 && allA[i] > 0 && b[i] >= 0 && allB[i] > 0)) return '';
      const check = requireAtMost(columns, placeOf);
      check(0, 1, i);
      check(2, 3, i);
      const arms = { a: { successes: a[i], trials: allA[i] }, b: { successes: b[i], trials: allB[i] } };
      const { chance, loss, verdict, more } = abTest(arms, sure[i]);
      return [chance, loss, verdict === 'too_early' ? words(verdict) : verdict, more ?? ''];
    },
  );
}
