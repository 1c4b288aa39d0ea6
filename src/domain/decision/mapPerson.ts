// A person as the decision-maker map shows them; rows that are one person (the same e-mail, else the same name at the account) are one, with the
// furthest level of them. Bo Ek, CFO, decision maker, in two rows, one of which clicked last week: one decider of finance, activated.
import type { TouchSums } from '../measure/touchSums';
import { isActivated } from '../people/isActivated';
import { isListed } from '../people/isListed';
import { personId } from '../people/personId';
import { personLevel } from '../people/personLevel';
import type { AreaCode, Person, PersonLevel, PlanBasis, RoleCode } from '../plan/types';
import type { Placed } from '../titles/placePeople';
import type { TitleLevel } from '../titles/types';

export interface MapPerson {
  /** of the first row */
  readonly id: string;
  /** of all rows */
  readonly ids: readonly string[];
  readonly name: string;
  readonly title: string;
  readonly role: RoleCode | null;
  readonly area: AreaCode | null;
  readonly seniority: TitleLevel | null;
  /** how far the person has come; null = named too thinly to be written to */
  readonly level: PersonLevel | null;
  /** in touch in the last 90 days (setting) */
  readonly active: boolean;
  /** false = said no to marketing: only sales may be in touch */
  readonly consent: boolean | null;
}

export const PERSON_LEVELS: readonly (PersonLevel | null)[] = [null, 'identified', 'reached', 'activated', 'engaged', 'responded'];
export const furthest = (a: PersonLevel | null, b: PersonLevel | null): PersonLevel | null =>
  PERSON_LEVELS.indexOf(b) > PERSON_LEVELS.indexOf(a) ? b : a;

const joined = (a: MapPerson, b: MapPerson): MapPerson => ({
  ...a,
  ids: a.ids.concat(b.ids),
  title: a.title || b.title,
  // whoever decides in one row decides
  role: a.role === 'decision_maker' || b.role === null ? a.role : b.role === 'decision_maker' || a.role === null ? b.role : a.role,
  area: a.area || b.area,
  seniority: a.seniority || b.seniority,
  level: furthest(a.level, b.level),
  active: a.active || b.active,
  // a no stands, whatever another row says
  consent: a.consent === false || b.consent === false ? false : a.consent || b.consent,
});

const personOf = (person: Person, placed: Placed, basis: PlanBasis, touches: Pick<TouchSums, 'of'>): MapPerson => {
  const { settings, today } = basis;
  const known = touches.of(person.id);
  return {
    id: person.id,
    ids: [person.id],
    name: person.name.trim() || person.email.trim(),
    title: person.title.trim(),
    role: person.role,
    area: placed.area,
    seniority: placed.level,
    level: personLevel(person, known, { today, activatedDays: settings.activated_days }),
    active: isActivated(known, today, settings.activated_days),
    consent: person.consent,
  };
};

/** The people of each target account by its id, in the order of People. */
export const mapPeople = (basis: PlanBasis, placed: readonly Placed[], touches: Pick<TouchSums, 'of'>): Map<string, MapPerson[]> => {
  const byAccount = new Map<string, Map<string, MapPerson>>();
  basis.people.forEach((person, at) => {
    const { account, email, name } = person;
    if (account === null || !isListed(person)) return;
    const people = byAccount.get(account) || new Map<string, MapPerson>();
    byAccount.set(account, people);
    const key = personId({ email, account, name });
    const row = personOf(person, placed[at], basis, touches);
    const standing = people.get(key);
    people.set(key, standing ? joined(standing, row) : row);
  });
  return new Map(Array.from(byAccount, ([account, people]): [string, MapPerson[]] => [account, Array.from(people.values())]));
};
