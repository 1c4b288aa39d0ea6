// Random leads and deals around a plan's day: dates missing, out of order and in the future, stages known and unknown, names of deals that are
// there and that are not.
import fc from 'fast-check';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import type { Day } from '../../../src/domain/plan/types';
import type { DealRow, LeadRow } from './columns';

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const anAccount = maybe(fc.constantFrom('a', 'b', 'c', 'gone'));
const aStage = maybe(fc.constantFrom('Lead', 'MQL', 'Qualified', 'Opportunity', 'Offer', 'Won', 'Lost', 'Later', 'Neuvottelu 2'));

export const dayNear = (today: Day): fc.Arbitrary<string> => fc.integer({ min: today - 800, max: today + 20 }).map(isoOfDay);

export const leadRows = (today: Day): fc.Arbitrary<LeadRow[]> => {
  const day = maybe(dayNear(today));
  const row = fc.record({
    id: fc.nat(99).map((id) => `l${id}`),
    account: anAccount,
    channel: maybe(fc.constantFrom('LinkedIn', 'linkedin ', 'Fair', 'Email')),
    stage: aStage,
    created: day,
    mql: day,
    sql: day,
    opportunity: day,
    offer: day,
    won: day,
    handedOver: day,
    acted: day,
    verdict: maybe(fc.constantFrom('accepted' as const, 'rejected' as const)),
    consent: maybe(fc.constantFrom('yes' as const, 'no' as const)),
    deal: maybe(fc.constantFrom('d1', 'd2', 'd3', 'elsewhere')),
  });
  return fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 25 });
};

export const dealRows = (today: Day): fc.Arbitrary<DealRow[]> => {
  const day = maybe(dayNear(today));
  const row = fc.record({
    id: fc.nat(30).map((id) => `d${id}`),
    account: anAccount,
    stage: aStage,
    status: fc.constantFrom('open', 'won', 'lost'),
    probability: maybe(fc.constantFrom(0.1, 0.6)),
    amount: maybe(fc.nat(90000)),
    currency: maybe(fc.constantFrom('EUR', 'USD')),
    created: day,
    closed: day,
  });
  return fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 15 });
};
