import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { definedCase } from '../../../src/domain/lead/definedCase';
import { type LeadSignsOf, lacksForMql, lacksForSql, signalKinds } from '../../../src/domain/lead/definitions';
import type { LeadEntry } from '../../../src/domain/measure/leadLedger';
import { defaultSettings, type Settings } from '../../../src/domain/settings';

const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaultSettings(), definitions_on: true, ...more });
const signs = (more: Partial<LeadSignsOf> = {}): LeadSignsOf => ({ target: true, consent: true, signals: [1], answers: 4, accepted: true, ...more });

describe('what makes an MQL and an SQL is agreed in Settings (#19, #21)', () => {
  test('by the defaults an MQL is of a target account, with a consent and one signal (#20, #89)', () => {
    expect(lacksForMql(signs(), settings())).toEqual([]);
    expect(lacksForMql(signs({ target: false, consent: false, signals: [] }), settings())).toEqual([
      { what: 'target', count: 1 },
      { what: 'consent', count: 1 },
      { what: 'signals', count: 1 },
    ]);
  });
  test('each condition can be left out, and more signals be asked for', () => {
    const loose = settings({ mql_target_only: false, mql_consent: false, mql_signal_count: 3 });
    expect(lacksForMql(signs({ target: false, consent: false }), loose)).toEqual([{ what: 'signals', count: 2 }]);
  });
  test('an SQL has as many BANT answers yes as Settings asks, and sales accepted it', () => {
    expect(lacksForSql(signs(), settings())).toEqual([]);
    expect(lacksForSql(signs({ answers: 3, accepted: false }), settings())).toEqual([
      { what: 'answers', count: 1 },
      { what: 'accepted', count: 1 },
    ]);
    expect(lacksForSql(signs({ answers: 3, accepted: false }), settings({ bant_required: 3, sql_accepted: false }))).toEqual([]);
  });
  test('the kinds of signals are a list', () => {
    expect(signalKinds({ mql_signals: ' download, reply ,,form' })).toEqual(['download', 'reply', 'form']);
  });
});

const [CREATED, DOWNLOAD, ACTED] = ['2026-01-05', '2026-01-09', '2026-01-20'].map(dayOfIso);
const entry = (more: Partial<Omit<LeadEntry, 'lead'>> & { lead?: Partial<LeadEntry['lead']> } = {}): LeadEntry => ({
  person: 'anna',
  channel: '',
  handedOver: -1,
  acted: -1,
  verdict: '',
  consent: 'yes',
  bantYes: 0,
  bantKnown: 0,
  ...more,
  lead: { id: '1', row: 2, account: 0, days: [CREATED, -1, -1, -1, -1, -1], stage: null, rejected: false, deal: '', ...more.lead },
});

describe('a lead of which its row says no stage', () => {
  test('with a consent and a download on 9 January it is an MQL from that day on', () => {
    expect(definedCase(entry(), [DOWNLOAD], settings())).toMatchObject({ stage: 'mql', days: [CREATED, DOWNLOAD, -1, -1, -1, -1] });
  });
  test('a signal before it came in counts, from the day it came in on', () => {
    expect(definedCase(entry(), [CREATED - 30], settings())).toMatchObject({ days: [CREATED, CREATED, -1, -1, -1, -1] });
  });
  test('the day is that of the last signal asked for', () => {
    const two = settings({ mql_signal_count: 2 });
    expect(definedCase(entry(), [CREATED, DOWNLOAD, ACTED], two)!.days[1]).toBe(DOWNLOAD);
    expect(definedCase(entry(), [CREATED], two)).toBeNull();
  });
  test('with four answers yes and accepted on 20 January it is an SQL from that day on', () => {
    const lead = entry({ bantYes: 15, verdict: 'accepted', acted: ACTED });
    expect(definedCase(lead, [DOWNLOAD], settings())).toMatchObject({ stage: 'sql', days: [CREATED, DOWNLOAD, ACTED, -1, -1, -1] });
  });
  test('an SQL without a day of sales has its stage alone', () => {
    expect(definedCase(entry({ bantYes: 15, verdict: 'accepted' }), [], settings())).toMatchObject({
      stage: 'sql',
      days: [CREATED, -1, -1, -1, -1, -1],
    });
  });
  test('rejected is not accepted', () => {
    expect(definedCase(entry({ bantYes: 15, verdict: 'rejected' }), [], settings())).toBeNull();
  });
});

test('what the row says stands: a stage, a day or a deal', () => {
  for (const lead of [{ stage: 'lead' as const }, { days: [CREATED, DOWNLOAD, -1, -1, -1, -1] }, { deal: '17' }, { days: [-1, -1, -1, -1, -1, -1] }])
    expect(definedCase(entry({ lead }), [DOWNLOAD], settings())).toBeNull();
});
