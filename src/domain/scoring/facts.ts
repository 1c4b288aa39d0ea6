// What scores are computed from, and whom they are about. A lead is scored by its own row, its person's touches and what is known of its
// account; an account by all its people and leads together, each event once: Anna's download counts for Anna, for her lead, and once for
// Kaskitek.
import type { DealCase } from '../deals/dealCase';
import type { ScoredLead } from '../measure/scoreLeads';
import type { ScoreTouches } from '../measure/scoreTouches';
import type { ScoreVisits } from '../measure/scoreVisits';
import type { Account, PlanBasis } from '../plan/types';
import type { CellWord } from './columnHolds';

/** Cells that rules ask for, by id of the row and folded header. */
export type ColumnValues = ReadonlyMap<string, Readonly<Record<string, CellWord>>>;
export interface ScoreValues {
  readonly accounts: ColumnValues;
  readonly people: ColumnValues;
  readonly leads: ColumnValues;
}
export const NO_VALUES: ScoreValues = { accounts: new Map(), people: new Map(), leads: new Map() };

/** How well an account fits the ideal customer profile, 0 to 100; null = not known. */
export type FitOf = (account: Account) => number | null;

export interface ScoreFacts {
  readonly basis: PlanBasis;
  readonly touches: ScoreTouches;
  readonly visits: ScoreVisits;
  readonly leads: readonly ScoredLead[];
  readonly deals: ReadonlyMap<string, DealCase>;
  readonly fitOf: FitOf;
}

export interface Subject {
  readonly id: string;
  readonly kind: 'account' | 'person' | 'lead';
  /** position, -1 = off the list */
  readonly account: number;
  /** positions in the People tab */
  readonly people: readonly number[];
  readonly leads: readonly ScoredLead[];
}

const group = <K, V>(all: readonly V[], keyOf: (value: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  for (const value of all) {
    const standing = groups.get(keyOf(value));
    if (standing) standing.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
};

export interface Subjects {
  readonly accounts: readonly Subject[];
  readonly people: readonly Subject[];
  readonly leads: readonly Subject[];
}

/** In the order of their tabs. */
export const subjectsOf = ({ basis, leads }: Pick<ScoreFacts, 'basis' | 'leads'>): Subjects => {
  const accountAt = new Map(basis.accounts.map(({ id }, at): [string, number] => [id, at]));
  const personAt = new Map(basis.people.map(({ id }, at): [string, number] => [id, at]));
  const at = (places: ReadonlyMap<string, number>, id: string | null): number => {
    const place = id === null ? undefined : places.get(id);
    return place === undefined ? -1 : place;
  };
  const ofPerson = group(leads, ({ person }) => person);
  const peopleOf = group(
    basis.people.map((_, place) => place),
    (place) => at(accountAt, basis.people[place].account),
  );
  // a lead that names no account is of its person's one
  const accountOf = ({ account, person }: ScoredLead): number => {
    const own = at(accountAt, account === '' ? null : account);
    const place = at(personAt, person);
    return own >= 0 || place < 0 ? own : at(accountAt, basis.people[place].account);
  };
  const leadsOf = group(leads, accountOf);
  return {
    accounts: basis.accounts.map(({ id }, account) => ({
      id,
      kind: 'account',
      account,
      people: peopleOf.get(account) || [],
      leads: leadsOf.get(account) || [],
    })),
    people: basis.people.map(({ id, account }, place) => ({
      id,
      kind: 'person',
      account: at(accountAt, account),
      people: [place],
      leads: ofPerson.get(id) || [],
    })),
    leads: leads.map((lead) => {
      const place = at(personAt, lead.person);
      return { id: lead.id, kind: 'lead', account: accountOf(lead), people: place < 0 ? [] : [place], leads: [lead] };
    }),
  };
};
