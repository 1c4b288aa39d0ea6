// Whom to reach next at an account, and why: a named person where one is known, else the area whose title is missing. Of a map with only the
// CEO: find strategy, the first area that is open, since the CEO alone is the common mistake (S0). With Anna, CFO, in touch and Bo, CTO and a
// decider, silent: Bo, the second decider, since one contact was reached and the others were not.
import type { AreaCode } from '../plan/types';
import { isBelow } from '../titles/isBelow';
import { type MapPerson, PERSON_LEVELS } from './mapPerson';

export type ContactReason =
  /** nobody is known */
  | 'nobody'
  /** only who decides alone is known */
  | 'ceo_only'
  /** a decider who is not in touch lately; the first, or another beside deciders who are */
  | 'first_decider'
  | 'other_decider'
  /** fewer deciders known than needed */
  | 'too_few_deciders'
  /** the person with the daily pain (#16) */
  | 'door_opener'
  /** an area of responsibility that nobody known answers for (#37) */
  | 'area_open'
  | 'influencer'
  | 'end_user';

export interface NextContact {
  readonly reason: ContactReason;
  /** null = nobody is known: somebody of `area` is to be found */
  readonly person: MapPerson | null;
  readonly area: AreaCode | null;
}

/** In the order in which the source names them (S3). */
export const AREAS: readonly AreaCode[] = ['growth', 'strategy', 'finance', 'technology', 'sales'];

export interface MapStanding {
  readonly people: readonly MapPerson[];
  readonly ceoOnly: boolean;
  readonly deciders: number;
  readonly needed: number;
  /** first contact is sought from this level up (S0, setting) */
  readonly firstContact: string;
}

const openAreas = (people: readonly MapPerson[]): AreaCode[] => AREAS.filter((area) => !people.some((person) => person.area === area));

/** Who may be written to before who may not, the one who has come furthest before the others, then in the order of People. */
const bestOf = (people: readonly MapPerson[], activeAreas: readonly (AreaCode | null)[]): MapPerson | null => {
  const rank = ({ consent, area, level }: MapPerson): number =>
    (consent === false ? 100 : 0) + (activeAreas.indexOf(area) >= 0 ? 10 : 0) - PERSON_LEVELS.indexOf(level);
  return people.reduce((best, person) => (best === null || rank(person) < rank(best) ? person : best), null as MapPerson | null);
};

const find = (reason: ContactReason, area: AreaCode | null): NextContact => ({ reason, person: null, area });

/** null = everybody known is in touch, and the map is full. */
export const nextContact = (standing: MapStanding): NextContact | null => {
  const { people, ceoOnly, deciders, needed, firstContact } = standing;
  const open = openAreas(people);
  const firstOpen = open.length > 0 ? open[0] : null;
  if (people.length === 0) return find('nobody', AREAS[0]);
  if (ceoOnly) return find('ceo_only', firstOpen);
  const active = people.filter((person) => person.active);
  const activeAreas = active.map(({ area }) => area).filter((area) => area !== null);
  const fits = ({ seniority }: MapPerson): boolean => active.length > 0 || !isBelow(seniority, firstContact);
  const silent = people.filter((person) => !person.active && fits(person));
  const of = (role: MapPerson['role'], reason: ContactReason): NextContact | null => {
    const person = bestOf(
      silent.filter((one) => one.role === role),
      activeAreas,
    );
    return person && { reason, person, area: person.area };
  };
  const missing = deciders < needed ? find('too_few_deciders', firstOpen) : firstOpen && find('area_open', firstOpen);
  return (
    of('decision_maker', active.some(({ role }) => role === 'decision_maker') ? 'other_decider' : 'first_decider') ||
    of('door_opener', 'door_opener') ||
    missing ||
    of('influencer', 'influencer') ||
    of('end_user', 'end_user')
  );
};
