import fc from 'fast-check';
import { channelKey } from '../../../src/domain/channels/channelKey';
import { type ChannelData, channelResults } from '../../../src/domain/channels/channelResults';
import { channelsToKeep } from '../../../src/domain/channels/channelsToKeep';
import type { Channel } from '../../../src/domain/channels/types';
import { channelTries } from '../../../src/domain/measure/channelTries';
import { contextOf } from '../../../src/domain/measure/context';
import { basisOf } from '../support/basis';
import { type CampaignRow, campaigns } from '../support/columns';
import { measureLaws } from '../support/measureLaws';

const NOWHERE = { awareness: null, conviction: null, purchase: null };
const channel = (name: string, more: Partial<Channel> = {}): Channel => ({
  id: name.toLowerCase(),
  name,
  row: 2,
  serves: NOWHERE,
  named: null,
  asked: null,
  tries: null,
  leads: null,
  inData: [],
  ...more,
});
const serves = (awareness: number | null, conviction: number | null, purchase: number | null) => ({ serves: { awareness, conviction, purchase } });
const NO_DATA: ChannelData = { campaigns: new Map(), leads: new Map() };
const RULES = { confidence: 0.95, triesNeeded: 3 };
const results = (channels: readonly Channel[], data = NO_DATA) => channelResults(channels, data, RULES);

describe('#62 the gross list', () => {
  const LIST = [
    channel('Fairs', { named: 12, asked: 30, ...serves(3, 2, 0), tries: 4, leads: 8 }),
    channel('Webinars', { named: 9, asked: 30, ...serves(3, 2, 0), tries: 2, leads: 1 }),
    channel('LinkedIn', { named: 6, asked: 30, ...serves(3, 3, 1), tries: 1, leads: 1 }),
    channel('Radio', { named: 0, asked: 30, ...serves(1, 0, 0) }),
    channel('Phone', { ...serves(0, 0, 3) }),
    channel('Blog'),
  ];
  const scored = results(LIST);
  const points = (at: number) => scored[at].parts.map((part) => [part.points, part.low, part.high]);

  test('named by 12 of 30 is the most: 50 points; 9 of 30 are 38, 21 to 50 or more by the interval', () => {
    expect(points(0)[0][0]).toBe(50);
    expect(scored[1].share).toBe(0.3);
    expect(scored[1].shareLow).toBeCloseTo(0.1666, 4);
    expect(scored[1].shareHigh).toBeCloseTo(0.4788, 4);
    expect(points(1)[0]).toEqual([38, 21, 50]);
  });
  test('stages rated 3, 2 and 0 are 17 of 30 points; one not rated beside others serves nothing', () => {
    expect(points(0)[1]).toEqual([17, 17, 17]);
    expect(results([channel('A', serves(3, null, null))])[0].parts[1].points).toBe(10);
    expect(points(5)[1]).toEqual([null, 0, 30]);
  });
  test('own results count from 3 tries on: 8 leads of 4 tries are the most, 20 points; before that they are unknown', () => {
    expect(points(0)[2]).toEqual([20, 9, 20]);
    expect(points(1)[2]).toEqual([null, 0, 20]);
    expect(points(2)[2]).toEqual([null, 0, 20]);
  });
  test('the score is the sum of its parts, with the range of what is unknown', () => {
    expect(scored.map(({ score }) => score)).toEqual([87, 55, 48, 3, 10, null]);
    expect([scored[1].low, scored[1].high]).toEqual([38, 87]);
    expect([scored[5].low, scored[5].high]).toEqual([0, 100]);
  });
  test('of six the best two are kept', () => {
    expect(channelsToKeep(LIST.length)).toBe(2);
    expect(scored.map(({ verdict }) => verdict)).toEqual(['keep', 'keep', 'too_early', 'rest', 'rest', 'unscored']);
    expect(scored.map(({ place }) => place)).toEqual([1, 2, 3, 5, 4, null]);
    expect(scored[3]).toMatchObject({ kept: 2, least: { name: 'Webinars', score: 55 } });
  });
  test('#65 a channel that was tried once is not rested: adjust, do not dump', () => {
    expect(scored[2]).toMatchObject({ verdict: 'too_early', why: 'few_tries', tries: 1, triesNeeded: 3 });
    const thrice = results(LIST.map((one) => (one.name === 'LinkedIn' ? { ...one, tries: 3 } : one)));
    expect(thrice[2].verdict).toBe('rest');
  });
  test('every rested channel has its reason: surely lower, or not told apart by what is known', () => {
    // Radio: at most 14 + 3 + 20 points, below 55; Phone, of whom no customer was asked: at most 50 + 10 + 20
    expect([scored[3].high, scored[3].why]).toEqual([37, 'lower']);
    expect([scored[4].high, scored[4].why]).toEqual([80, 'untold']);
  });
});

test('#152 campaigns and leads of the data tabs count as tries and results, under every name of the channel', () => {
  const data = { campaigns: new Map([['google ads', 4]]), leads: new Map([['google', 2]]) };
  const [found] = results([channel('Search', { inData: ['google_ads', 'Google'], tries: 1, leads: 1 })], data);
  expect([found.tries, found.leads]).toEqual([5, 3]);
  expect(channelKey('Google_Ads ')).toBe('google ads');
});
test('a survey that cannot be says nothing: nobody asked, or more names than people', () => {
  for (const survey of [
    { named: 0, asked: 0 },
    { named: 5, asked: 4 },
    { named: 3, asked: null },
  ])
    expect(results([channel('A', survey)])[0]).toMatchObject({ share: null, score: null, verdict: 'unscored' });
});
test('where nobody named any channel the share is 0, and may still be anything', () => {
  expect(results([channel('A', { named: 0, asked: 10 })])[0].parts[0]).toMatchObject({ points: 0, low: 0, high: 50 });
});
test('a rating beyond 0 to 3 counts as the nearer end', () => {
  expect(results([channel('A', serves(9, -4, 0))])[0].parts[1].points).toBe(10);
});

const rating = fc.option(fc.nat(3));
const anyChannel = fc
  .record({
    a: rating,
    b: rating,
    c: rating,
    named: fc.option(fc.nat(20)),
    asked: fc.option(fc.nat(20)),
    tries: fc.option(fc.nat(6)),
    leads: fc.option(fc.nat(9)),
  })
  .map(({ a, b, c, ...more }) => ({ ...more, ...serves(a, b, c) }));
test('scores lie in 0..100 and within their range, no more are kept than may be, and none tried too seldom is rested', () => {
  fc.assert(
    fc.property(fc.array(anyChannel, { maxLength: 12 }), (rows) => {
      const found = results(rows.map((row, at) => channel(`c${at}`, row)));
      const kept = found.filter(({ verdict }) => verdict === 'keep');
      expect(kept.length).toBeLessThanOrEqual(channelsToKeep(rows.length));
      for (const { score, low, high, verdict, tries } of found) {
        expect(low >= 0 && high <= 100).toBe(true);
        if (score !== null) expect(score >= low && score <= high).toBe(true);
        if (verdict === 'rest') expect(tries === 0 || tries >= 3).toBe(true);
      }
    }),
  );
});

const context = contextOf(basisOf({ today: '2026-02-14' }));
const row = (more: Partial<CampaignRow>): CampaignRow => ({ start: '2026-01-01', end: '2026-03-31', ...more });
test('three campaigns are three tries, whatever their days; what starts after today is none', () => {
  const state = channelTries.init(context);
  channelTries.add(
    state,
    campaigns([
      row({ channel: 'linkedin', campaign: 'A' }),
      row({ channel: 'LinkedIn', campaign: 'A', start: '2026-02-01' }),
      row({ channel: 'linkedin', campaign: 'B' }),
      row({ channel: 'google_ads', campaign: 'A' }),
      row({ channel: 'meta', campaign: 'Later', start: '2026-02-15' }),
    ]),
  );
  expect([...channelTries.finish(state)]).toEqual([
    ['linkedin', 2],
    ['google ads', 1],
  ]);
});
describe('channelTries', () => {
  const any = fc.record({
    channel: fc.constantFrom('linkedin', 'google_ads', 'Google Ads'),
    campaign: fc.constantFrom('A', 'B', 'C'),
    start: fc.constantFrom('2026-01-01', '2026-02-15'),
  });
  measureLaws({ measure: channelTries, rows: fc.array(any.map(row), { maxLength: 12 }), block: campaigns, context });
});
