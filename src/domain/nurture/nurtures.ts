// Nurture person by person (#111, #112): touches against the 5 to 10 after which a person is usually ready (S4), in how many channels, which of
// them, what comes next, and what is not known yet. Anna: 7 in-touches over 2 channels, mostly by mail, 75 % of the facts known, ask for a meeting.

import { ownedProducts } from '../account/ownedProducts';
import type { ChannelTouches } from '../measure/channelTouches';
import type { LeadSigns } from '../measure/leadSigns';
import type { PersonTouches } from '../measure/personDays';
import type { TouchSums } from '../measure/touchSums';
import type { Day, Person, PlanBasis } from '../plan/types';
import { isBelow } from '../titles/isBelow';
import type { Placed } from '../titles/placePeople';
import { completenessOf, type PersonFact } from './completeness';
import { type DormantReturn, dormantReturn } from './dormantReturn';
import { type NurtureStep, nurtureStep } from './nurtureStep';
import { type PreferredChannel, preferredChannel } from './preferredChannel';

/** few: under 5 (setting); ready: 5 to 10; many: over 10 */
export type TouchCount = 'none' | 'few' | 'ready' | 'many';

export interface Nurture {
  readonly id: string;
  readonly name: string;
  /** in-touches of the last 12 months */
  readonly inTouches: number;
  readonly count: TouchCount;
  readonly channel: PreferredChannel;
  /** out-touches since the last in-touch */
  readonly outSinceIn: number;
  readonly returned: DormantReturn | null;
  /** what the account owns already */
  readonly owned: readonly string[];
  readonly consent: boolean | null;
  readonly completeness: number;
  readonly missing: readonly PersonFact[];
  readonly step: NurtureStep;
}

export interface NurtureSources {
  readonly basis: PlanBasis;
  readonly touches: Pick<TouchSums, 'of'>;
  readonly channels: ChannelTouches;
  readonly leadSigns: Pick<LeadSigns, 'sqlDays'>;
  /** by position in People */
  readonly placed: readonly Placed[];
}

const countOf = (inTouches: number, { nurture_least: least, nurture_most: most }: PlanBasis['settings']): TouchCount => {
  if (inTouches === 0) return 'none';
  if (inTouches < least) return 'few';
  return inTouches > most ? 'many' : 'ready';
};

const outSince = (out: ReadonlyMap<Day, number> | undefined, lastIn: Day): number => {
  let sum = 0;
  if (out)
    out.forEach((count, day) => {
      if (day > lastIn) sum += count;
    });
  return sum;
};

const returnOf = (touches: PersonTouches | null, { today, settings }: PlanBasis): DormantReturn | null =>
  touches && dormantReturn(Array.from(touches.dayCounts.keys()), { today, pause: settings.dormant_days, days: settings.dormant_return_days });

const nurtureOf = (sources: NurtureSources, person: Person, placed: Placed, owned: readonly string[]): Nurture => {
  const { basis, leadSigns } = sources;
  const { settings, today } = basis;
  const touches = sources.touches.of(person.id);
  const channels = sources.channels.of(person.id);
  const inTouches = touches ? touches.inTouches : 0;
  const channel = preferredChannel(channels ? channels.in : new Map(), settings.preferred_least);
  const outSinceIn = outSince(channels?.out, touches ? touches.lastIn : -1);
  const returned = returnOf(touches, basis);
  const lastReaction = channels ? channels.lastReaction : -1;
  const sql = leadSigns.sqlDays.get(person.id);
  const { share: completeness, missing } = completenessOf({ ...person, area: placed.area }, touches !== null);
  const step = nurtureStep({
    consent: person.consent,
    reacted: lastReaction >= 0 && today - lastReaction < settings.activated_days && (sql === undefined || sql < lastReaction),
    returned: returned !== null,
    outSinceIn,
    outMost: settings.nurture_out_most,
    singleChannel: channel.single,
    inTouches,
    least: settings.nurture_least,
    touched: touches !== null,
    belowFirstContact: isBelow(placed.level, settings.first_contact_level),
  });
  const { id, name, email, consent } = person;
  const counted = { inTouches, count: countOf(inTouches, settings), channel, outSinceIn, returned };
  return { id, name: name.trim() || email.trim(), ...counted, owned, consent, completeness, missing, step };
};

/** One per person of the People tab, in its order. */
export const nurtures = (sources: NurtureSources): Nurture[] => {
  const { accounts, people } = sources.basis;
  const owned = new Map(accounts.map(({ id, products }) => [id, ownedProducts(products)]));
  return people.map((person, at) => nurtureOf(sources, person, sources.placed[at], (person.account !== null && owned.get(person.account)) || []));
};
