// The decision-maker map of each target account (#36, #37): who answers for each of the five areas and how far they have come, how many deciders
// are known against the 3 to 6 that usually take part (#30, settings), what is wrong with the map, and whom to reach next. Kaskitek with Anna,
// CFO, responded, and Bo, CTO, silent: finance responded, technology identified, 2 of 5 areas, thin, hangs on one person, next Bo.
import type { TouchSums } from '../measure/touchSums';
import type { Committee } from '../people/committees';
import { isTopDecider } from '../people/isTopDecider';
import type { AreaCode, PersonLevel, PlanBasis } from '../plan/types';
import type { Placed } from '../titles/placePeople';
import { furthest, type MapPerson, mapPeople, PERSON_LEVELS } from './mapPerson';
import { AREAS, type NextContact, nextContact } from './nextContact';

/** ceo_only: everybody known decides alone (#4); single_thread: one person alone is in touch (#32) */
export type MapWarning = 'nobody' | 'ceo_only' | 'single_thread';
/** thin: under 3 deciders (setting); enough: 3 to 5; full: 6 (setting) or more */
export type MapCoverage = 'thin' | 'enough' | 'full';

export interface MapArea {
  readonly area: AreaCode;
  readonly known: number;
  /** who has come furthest, a decider first; null = nobody answers for it */
  readonly person: MapPerson | null;
  readonly level: PersonLevel | null;
  /** somebody of the area is in touch lately */
  readonly active: boolean;
}
export interface DecisionMap {
  /** account id */
  readonly id: string;
  readonly people: readonly MapPerson[];
  /** all five, in the order of the source */
  readonly areas: readonly MapArea[];
  readonly areasKnown: number;
  readonly deciders: number;
  readonly coverage: MapCoverage;
  readonly warnings: readonly MapWarning[];
  readonly next: NextContact | null;
}

const ahead = (a: MapPerson, b: MapPerson): MapPerson => {
  const decides = (person: MapPerson): number => (person.role === 'decision_maker' ? 1 : 0);
  const more = PERSON_LEVELS.indexOf(b.level) - PERSON_LEVELS.indexOf(a.level) || decides(b) - decides(a);
  return more > 0 ? b : a;
};

const areaOf = (people: readonly MapPerson[], area: AreaCode): MapArea => {
  const own = people.filter((person) => person.area === area);
  return {
    area,
    known: own.length,
    person: own.length === 0 ? null : own.reduce(ahead),
    level: own.reduce((level, person) => furthest(level, person.level), null as PersonLevel | null),
    active: own.some(({ active }) => active),
  };
};

const warningsOf = (people: readonly MapPerson[], ceoOnly: boolean): MapWarning[] => {
  if (people.length === 0) return ['nobody'];
  const warnings: MapWarning[] = ceoOnly ? ['ceo_only'] : [];
  return people.filter(({ active }) => active).length === 1 ? warnings.concat('single_thread') : warnings;
};

const coverageOf = (deciders: number, { committee_needed: least, committee_full: full }: PlanBasis['settings']): MapCoverage => {
  if (deciders < least) return 'thin';
  return deciders >= Math.max(full, least) ? 'full' : 'enough';
};

export interface MapSources {
  readonly basis: PlanBasis;
  readonly placed: readonly Placed[];
  readonly touches: Pick<TouchSums, 'of'>;
  readonly committees: readonly Committee[];
}

/** By position of the account. */
export const decisionMaps = ({ basis, placed, touches, committees }: MapSources): DecisionMap[] => {
  const { settings, accounts } = basis;
  const byAccount = mapPeople(basis, placed, touches);
  return accounts.map(({ id }, at) => {
    const people = byAccount.get(id) || [];
    const { deciders } = committees[at];
    const ceoOnly = people.length > 0 && people.every(({ title }) => isTopDecider(title));
    const areas = AREAS.map((area) => areaOf(people, area));
    return {
      id,
      people,
      areas,
      areasKnown: areas.filter(({ known }) => known > 0).length,
      deciders,
      coverage: coverageOf(deciders, settings),
      warnings: warningsOf(people, ceoOnly),
      next: nextContact({ people, ceoOnly, deciders, needed: settings.committee_needed, firstContact: settings.first_contact_level }),
    };
  });
};
