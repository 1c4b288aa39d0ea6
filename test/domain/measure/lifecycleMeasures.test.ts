import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { contactDays } from '../../../src/domain/measure/contactDays';
import { contextOf } from '../../../src/domain/measure/context';
import { leadLedger } from '../../../src/domain/measure/leadLedger';
import { signalDays } from '../../../src/domain/measure/signalDays';
import { account, basisOf, person } from '../support/basis';
import { dayNear, leadRows } from '../support/caseRows';
import { leads, type TouchRow, touches } from '../support/columns';
import { measureLaws } from '../support/measureLaws';

const people = [person('anna', { account: 'a' }), person('bo', { account: null })];
const context = contextOf(basisOf({ accounts: ['a', 'b'].map((id) => account(id)), people }));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const touchRows: fc.Arbitrary<TouchRow[]> = fc.array(
  fc.record({
    account: maybe(fc.constantFrom('a', 'b', 'gone')),
    person: maybe(fc.constantFrom('anna', 'bo', 'nobody')),
    at: maybe(dayNear(context.today)),
    direction: fc.constantFrom('in' as const, 'out' as const),
    kind: fc.constantFrom('click' as const, 'download' as const, 'reply' as const),
    channel: maybe(fc.constantFrom('Email', 'email ', 'LinkedIn')),
  }),
  { maxLength: 25 },
);

describe('the ledger of leads', () => {
  measureLaws({ measure: leadLedger, rows: leadRows(context.today), block: leads, context });

  test('keeps every lead, those below MQL too, and no day after today', () => {
    const state = leadLedger.init(context);
    leadLedger.add(
      state,
      leads([
        {
          id: '1',
          account: 'b',
          person: 'anna',
          channel: 'LinkedIn ',
          created: '2026-02-02',
          handedOver: '2026-02-03',
          acted: '2026-02-20',
          consent: 'yes',
        },
        { id: '2', created: '2026-02-15' },
      ]),
    );
    expect(Array.from(state.entries.values())).toEqual([
      {
        lead: { id: '1', row: 2, account: 1, days: [dayOfIso('2026-02-02'), -1, -1, -1, -1, -1], stage: null, rejected: false, deal: '' },
        person: 'anna',
        channel: 'linkedin',
        handedOver: dayOfIso('2026-02-03'),
        acted: -1,
        verdict: '',
        consent: 'yes',
        bantYes: 0,
        bantKnown: 0,
      },
    ]);
  });
});

describe('days of signals', () => {
  measureLaws({ measure: signalDays, rows: touchRows, block: touches, context });

  test('a download and a reply are signals, a click, a mail sent and a day to come are none', () => {
    const state = signalDays.init(context);
    const at = '2026-01-09';
    signalDays.add(
      state,
      touches([
        { person: 'anna', at: '2026-02-02', kind: 'reply' },
        { person: 'anna', at, kind: 'download' },
        { person: 'anna', at, kind: 'download' },
        { person: 'anna', at, kind: 'click' },
        { person: 'anna', at, kind: 'reply', direction: 'out' },
        { person: 'anna', at: '2026-02-15', kind: 'form' },
        { person: 'nobody', at, kind: 'form' },
      ]),
    );
    expect(signalDays.finish(state)('anna')).toEqual([at, at, '2026-02-02'].map(dayOfIso));
    expect(signalDays.finish(state)('nobody')).toEqual([]);
  });
});

describe('days of contact', () => {
  measureLaws({ measure: contactDays, rows: touchRows, block: touches, context });

  test('a channel counts once a day, and a row without an account is of its person’s one', () => {
    const state = contactDays.init(context);
    contactDays.add(
      state,
      touches([
        { person: 'anna', at: '2026-01-09', channel: 'Email' },
        { account: 'a', at: '2026-01-09', channel: 'email ' },
        { account: 'a', at: '2026-01-09', channel: 'LinkedIn' },
        { account: 'a', at: '2026-01-02', channel: 'LinkedIn' },
        { account: 'a', at: '2026-01-02', channel: 'Email', direction: 'out' },
        { person: 'bo', at: '2026-01-02' },
      ]),
    );
    const days = contactDays.finish(state);
    expect(
      days.between('a', dayOfIso('2026-01-01'), dayOfIso('2026-01-31')).map(({ channel, day }) => [channel, day - dayOfIso('2026-01-01')]),
    ).toEqual([
      ['linkedin', 1],
      ['email', 8],
      ['linkedin', 8],
    ]);
    expect(days.between('a', dayOfIso('2026-01-03'), dayOfIso('2026-01-31'))).toHaveLength(2);
    expect([days.nameOf('email'), days.nameOf('linkedin'), days.nameOf('fair')]).toEqual(['Email', 'LinkedIn', 'fair']);
  });
});
