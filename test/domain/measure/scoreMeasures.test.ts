// The lead score's measures obey the laws of every measure; what they count is told in scoring/subjects.test.ts.
import fc from 'fast-check';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { contextOf } from '../../../src/domain/measure/context';
import { scoreLeads } from '../../../src/domain/measure/scoreLeads';
import { scoreTouches } from '../../../src/domain/measure/scoreTouches';
import { scoreVisits } from '../../../src/domain/measure/scoreVisits';
import { rule } from '../scoring/support/rule';
import { account, basisOf, person } from '../support/basis';
import { leadRows } from '../support/caseRows';
import { leads, touches, visits } from '../support/columns';
import { measureLaws } from '../support/measureLaws';

const basis = basisOf({ accounts: ['a', 'b', 'c'].map((id) => account(id)), people: [person('p', { account: 'a' }), person('q')] });
const scoreRules = [
  rule('in_touch', 1),
  rule('download', 2, { of: 'Email' }),
  rule('visit', 3),
  rule('visit', 4, { of: 'linkedin' }),
  rule('click', 5, { on: false }),
];
const context = contextOf({ ...basis, scoreRules });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const day = maybe(fc.integer({ min: context.today - 90, max: context.today + 9 }).map(isoOfDay));
const anAccount = maybe(fc.constantFrom('a', 'b', 'gone'));

describe('touches', () => {
  const row = fc.record({
    account: anAccount,
    person: maybe(fc.constantFrom('p', 'q', 'nobody')),
    at: day,
    direction: maybe(fc.constantFrom('in' as const, 'out' as const)),
    kind: maybe(fc.constantFrom('click' as const, 'download' as const, 'open' as const)),
    channel: maybe(fc.constantFrom('Email', 'email ', 'Fair')),
  });
  measureLaws({ measure: scoreTouches, rows: fc.array(row, { maxLength: 25 }), block: touches, context });
});
describe('visits', () => {
  const row = fc.record({
    account: anAccount,
    started: day,
    pages: maybe(fc.nat(4)),
    seconds: maybe(fc.nat(60)),
    source: maybe(fc.constantFrom('LinkedIn', 'Google')),
  });
  measureLaws({ measure: scoreVisits, rows: fc.array(row, { maxLength: 25 }), block: visits, context });
});
describe('leads', () => {
  measureLaws({ measure: scoreLeads, rows: leadRows(context.today), block: leads, context });
});
