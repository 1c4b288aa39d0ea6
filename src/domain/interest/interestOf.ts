// Does the interest of an account rise (#98)? 5 in-touches in the last 14 days after 4 in the 56 days before: had nothing changed, at least 5 of
// the 9 would be that new in 2 % of such cases, so it rises, if two people or two channels took part. 2 in all are too few to say, and a
// source whose rows begin less than 70 days ago has no before: it is left out, since its beginning would look like a rise.
import { trend } from '../statistics/trend';
import { BEFORE_DAYS, WINDOW_DAYS } from './window';

/** narrow: rises, but by one person in one channel; quiet: nothing in 70 days */
export type InterestState = 'rises' | 'narrow' | 'steady' | 'too_early' | 'quiet' | 'no_data';

export interface Interest {
  readonly state: InterestState;
  readonly recent: number;
  readonly before: number;
  /** of at least so many recent ones, had nothing changed; null where nothing can be said */
  readonly chance: number | null;
  readonly people: number;
  readonly channels: number;
}

export interface InterestFacts {
  /** by day of the window; null = the source does not reach back over it */
  readonly others: ArrayLike<number> | null;
  /** visits that touches tell of, and meaningful sessions: the same visit may stand in both */
  readonly visits: ArrayLike<number> | null;
  readonly sessions: ArrayLike<number> | null;
  /** of the last 14 days */
  readonly people: number;
  readonly channels: number;
  /** fewest in the last 14 days for a rise (3, setting) */
  readonly least: number;
}

const at = (counts: ArrayLike<number> | null, day: number): number => (counts === null ? 0 : counts[day]);

const sumOf = ({ others, visits, sessions }: InterestFacts, from: number, to: number): number => {
  let sum = 0;
  for (let day = from; day < to; day += 1) sum += at(others, day) + Math.max(at(visits, day), at(sessions, day));
  return sum;
};

const stateOf = (recent: number, before: number, { people, channels, least }: InterestFacts): InterestState => {
  if (recent + before === 0) return 'quiet';
  if (recent + before < least) return 'too_early';
  if (recent < least || !trend({ recent, before }).rises) return 'steady';
  return people >= 2 || channels >= 2 ? 'rises' : 'narrow';
};

export const interestOf = (facts: InterestFacts): Interest => {
  const { others, sessions, people, channels } = facts;
  if (others === null && sessions === null) return { state: 'no_data', recent: 0, before: 0, chance: null, people: 0, channels: 0 };
  const [before, recent] = [sumOf(facts, 0, BEFORE_DAYS), sumOf(facts, BEFORE_DAYS, WINDOW_DAYS)];
  const state = stateOf(recent, before, facts);
  const said = state === 'rises' || state === 'narrow' || state === 'steady';
  return { state, recent, before, chance: said ? trend({ recent, before }).chance : null, people, channels };
};
