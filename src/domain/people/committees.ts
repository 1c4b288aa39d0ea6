// The decision-maker map of each target account. Kaskitek with a CFO and a production director as deciders, of whom the CFO clicked last week,
// and one influencer: 3 listed, 2 deciders of 3 needed = coverage 0.667, 1 influencer, 1 decider activated, the areas finance and technology
// of five. Two rows of one person (the same e-mail, else the same name at the account) are one.
import type { TouchSums } from '../measure/touchSums';
import type { Person, PlanBasis, RoleCode } from '../plan/types';
import { isActivated } from './isActivated';
import { isDecider } from './isDecider';
import { isListed } from './isListed';
import { personId } from './personId';

export interface Committee {
  /** rows of the people listed at the account, in their order */
  readonly people: readonly Person[];
  readonly listed: number;
  /** touched either way in the period */
  readonly reached: number;
  /** in touch in the last 90 days (setting) */
  readonly activated: number;
  readonly deciders: number;
  readonly activatedDeciders: number;
  readonly influencers: number;
  readonly doorOpeners: number;
  readonly endUsers: number;
  /** of the five areas of responsibility */
  readonly areas: number;
  /** deciders known / needed, at most 1 */
  readonly coverage: number;
}

const committeeOf = (people: readonly Person[], { settings, today }: PlanBasis, touches: TouchSums): Committee => {
  const keysOf = (holds: (person: Person) => boolean): Set<string> =>
    new Set(people.filter(holds).map(({ email, account, name }) => personId({ email, account: account || '', name })));
  const count = (holds: (person: Person) => boolean): number => keysOf(holds).size;
  const active = (person: Person): boolean => isActivated(touches.of(person.id), today, settings.activated_days);
  const reached = (person: Person): boolean => touches.of(person.id)?.reached === true;
  const withRole = (role: RoleCode): number => count((person) => person.role === role);
  const [deciders, activated] = [keysOf(isDecider), keysOf(active)];
  return {
    people,
    listed: count(() => true),
    reached: count(reached),
    activated: activated.size,
    deciders: deciders.size,
    activatedDeciders: Array.from(deciders).filter((key) => activated.has(key)).length,
    influencers: withRole('influencer'),
    doorOpeners: withRole('door_opener'),
    endUsers: withRole('end_user'),
    areas: new Set(people.map(({ area }) => area).filter((area) => area !== null)).size,
    coverage: Math.min(1, deciders.size / settings.committee_needed),
  };
};

/** By position of the account. */
export const committees = (basis: PlanBasis, touches: TouchSums): Committee[] => {
  const byAccount = new Map<string, Person[]>();
  for (const person of basis.people) {
    if (person.account === null || !isListed(person)) continue;
    const standing = byAccount.get(person.account);
    if (standing) standing.push(person);
    else byAccount.set(person.account, [person]);
  }
  return basis.accounts.map(({ id }) => committeeOf(byAccount.get(id) || [], basis, touches));
};
