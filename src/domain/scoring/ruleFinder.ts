// What a rule finds of a subject, as days and counts. The rule "title holds CFO" finds {day: -1, count: 1} of a lead whose person is a CFO,
// and {day: -1, count: 2} of an account with two; "meaningful visit" finds the days on which the account was on the site.
import type { DealCase } from '../deals/dealCase';
import { foldName } from '../matching/foldName';
import type { ScoredLead } from '../measure/scoreLeads';
import { workDomainOf } from '../people/workDomainOf';
import type { Day, Person } from '../plan/types';
import { columnHolds } from './columnHolds';
import { type ColumnValues, NO_VALUES, type ScoreFacts, type Subject } from './facts';
import { ANY, allHits, type Hits, hitsOn } from './hits';
import { numberOf } from './ruleValue';
import { titleHolds } from './titleHolds';
import { isAtLeast, levelOfWord, titleLevel } from './titleLevel';
import type { Hit, ScoreRule, SignalId } from './types';

export type Find = (subject: Subject, asOf: Day) => readonly Hit[];
interface Asked {
  readonly rule: ScoreRule;
  readonly at: number;
  readonly facts: ScoreFacts;
}

const NONE: readonly Hit[] = [];
const fact = (count: number): readonly Hit[] => (count > 0 ? [{ day: -1, count }] : NONE);

/** Touches of its people, and those of the account that name nobody on the list. */
export const touchesOf = ({ touches }: Pick<ScoreFacts, 'touches'>, { kind, account, people }: Subject): Hits => {
  const own = people.map((at) => touches.people.get(at));
  return allHits(kind === 'account' ? own.concat([touches.accounts.get(account)]) : own);
};

const ofTouches =
  ({ facts, at }: Asked): Find =>
  (subject) =>
    hitsOn(touchesOf(facts, subject), at);

const ofVisits =
  ({ facts, at }: Asked): Find =>
  ({ account }) =>
    hitsOn(facts.visits.accounts.get(account) || new Map(), at);

/** Nothing for so many days, after something. */
const ofQuiet = ({ facts, rule }: Asked): Find => {
  const days = numberOf(rule.value);
  return (subject, asOf) => {
    const hits = allHits([touchesOf(facts, subject), facts.visits.accounts.get(subject.account)]);
    const seen = hitsOn(hits, ANY).map(({ day }) => day);
    const newest = seen.concat(subject.leads.map(({ created }) => created)).reduce((last, day) => (day <= asOf ? Math.max(last, day) : last), -1);
    return newest >= 0 && asOf - newest >= days ? fact(1) : NONE;
  };
};

const ofDeals =
  (fate: DealCase['fate']) =>
  ({ facts }: Asked): Find => {
    const days = new Map<number, Hit[]>();
    facts.deals.forEach((deal) => {
      if (deal.fate !== fate || deal.account < 0) return;
      const standing = days.get(deal.account) || [];
      days.set(deal.account, standing);
      standing.push({ day: deal.closed, count: 1 });
    });
    return ({ account }) => days.get(account) || NONE;
  };

const ofPeople =
  (holds: (rule: ScoreRule) => (person: Person) => boolean) =>
  ({ facts, rule }: Asked): Find => {
    const asked = holds(rule);
    return ({ people }) => fact(people.filter((at) => asked(facts.basis.people[at])).length);
  };

const ofLeads =
  (countOf: (lead: ScoredLead) => number) =>
  (): Find =>
  ({ leads }) =>
    fact(leads.reduce((most, lead) => Math.max(most, countOf(lead)), 0));

const arrivals =
  ({ rule }: Asked): Find =>
  ({ leads }) =>
    leads.filter(({ source }) => rule.of === '' || source === foldName(rule.of)).map(({ created }) => ({ day: created, count: 1 }));

/** Each person's own answer, else the one in a lead of theirs; leads of nobody on the list answer for themselves. */
const consents =
  (wanted: boolean) =>
  ({ facts }: Asked): Find =>
  ({ people, leads }) => {
    const persons = people.map((at) => facts.basis.people[at]);
    const known = new Set(persons.map(({ id }) => id));
    const own = persons.map(({ id, consent }) => {
      const said = leads.filter(({ person, consent: answer }) => person === id && answer !== null)[0];
      return consent === null && said ? said.consent : consent;
    });
    const others = leads.filter(({ person }) => !known.has(person)).map(({ consent }) => consent);
    return fact(own.concat(others).filter((answer) => answer === wanted).length);
  };

const ofAccount =
  (holds: (asked: Asked) => (account: number) => boolean) =>
  (asked: Asked): Find => {
    const test = holds(asked);
    return ({ account }) => (account >= 0 && test(account) ? fact(1) : NONE);
  };

const cellOf = (values: ColumnValues, id: string, header: string) => {
  const cells = values.get(id);
  const cell = cells ? cells[header] : undefined;
  return cell === undefined ? null : cell;
};
const ofColumn =
  (tab: 'accounts' | 'people' | 'leads') =>
  ({ facts, rule }: Asked): Find => {
    const values = (facts.basis.scoreValues || NO_VALUES)[tab];
    const header = foldName(rule.of);
    const idsOf = ({ account, people, leads }: Subject): string[] => {
      if (tab === 'leads') return leads.map(({ id }) => id);
      if (tab === 'people') return people.map((at) => facts.basis.people[at].id);
      return account < 0 ? [] : [facts.basis.accounts[account].id];
    };
    return (subject) => fact(idsOf(subject).filter((id) => columnHolds(cellOf(values, id, header), rule.value)).length);
  };

const levelHolds = (rule: ScoreRule) => {
  const asked = levelOfWord(rule.value);
  return ({ title }: Person): boolean => asked !== null && isAtLeast(titleLevel(title), asked);
};
const isFreeMail = ({ email }: Person): boolean => email.indexOf('@') > 0 && workDomainOf(email) === null;

const fits = ({ facts, rule }: Asked) => {
  const least = numberOf(rule.value);
  return (account: number): boolean => {
    const fit = facts.fitOf(facts.basis.accounts[account]);
    return fit !== null && fit >= least;
  };
};
const isOfTier =
  ({ facts, rule }: Asked) =>
  (account: number): boolean =>
    columnHolds(facts.basis.accounts[account].tier, rule.value);

const FINDERS: Readonly<Record<SignalId, (asked: Asked) => Find>> = {
  icp_fit: ofAccount(fits),
  tier: ofAccount(isOfTier),
  title_words: ofPeople(
    ({ value }) =>
      ({ title }) =>
        titleHolds(title, value),
  ),
  title_level: ofPeople(levelHolds),
  role: ofPeople(
    ({ value }) =>
      ({ role }) =>
        role !== null && role === value,
  ),
  area: ofPeople(
    ({ value }) =>
      ({ area }) =>
        area !== null && area === value,
  ),
  free_mail: ofPeople(() => isFreeMail),
  won_deal: ofDeals('won'),
  account_column: ofColumn('accounts'),
  person_column: ofColumn('people'),
  lead_column: ofColumn('leads'),
  in_touch: ofTouches,
  click: ofTouches,
  video: ofTouches,
  download: ofTouches,
  event: ofTouches,
  reply: ofTouches,
  form: ofTouches,
  meeting: ofTouches,
  offer_request: ofTouches,
  demo: ofTouches,
  trial: ofTouches,
  visit: ofVisits,
  lead: arrivals,
  bant_yes: ofLeads(({ bantYes }) => bantYes),
  consent_yes: consents(true),
  consent_no: consents(false),
  rejected: ofLeads(({ rejected }) => Number(rejected)),
  lost_deal: ofDeals('lost'),
  quiet: ofQuiet,
};

/** One finder per rule, by position. */
export const ruleFinders = (rules: readonly ScoreRule[], facts: ScoreFacts): readonly Find[] =>
  rules.map((rule, at) => FINDERS[rule.signal]({ rule, at, facts }));
