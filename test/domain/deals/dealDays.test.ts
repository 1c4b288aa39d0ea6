import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import type { DealCase } from '../../../src/domain/deals/dealCase';
import { dealDays } from '../../../src/domain/deals/dealDays';
import { seenStages } from '../../../src/domain/deals/seenStages';
import { basisOf, change } from '../support/basis';

const day = (iso: string) => (iso ? dayOfIso(iso) : -1);
const iso = (days: readonly number[]) => days.map((one) => (one < 0 ? '' : isoOfDay(one).slice(5)));
const { stages, today } = basisOf();
const seen = (...history: [string, string][]) =>
  seenStages(
    history.map(([on, stage]) => change('1', on, stage)),
    stages,
    today,
  ).get('1');
const deal = (more: Partial<DealCase> & { from?: string; until?: string } = {}): DealCase => ({
  id: '1',
  row: 2,
  account: 0,
  created: day(more.from ?? '2026-01-15'),
  closed: day(more.until ?? ''),
  rung: 3,
  fate: 'open',
  amount: null,
  currency: '',
  probability: null,
  ...more,
});

describe('what history saw of a deal', () => {
  test('a higher stage is a sight of all below it, the first sight counts, in any order of the rows', () => {
    expect(iso(seen(['2026-02-10', 'Offer'], ['2026-01-20', 'Qualified'])!)).toEqual(['01-20', '01-20', '01-20', '02-10', '02-10', '']);
  });
  test('stages beside the ladder, unknown ones and days after today show nothing', () => {
    expect(seen(['2026-01-20', 'Lost'], ['2026-01-21', 'Neuvottelu 2'], ['2026-02-15', 'Offer'])).toBeUndefined();
  });
});

describe('what a deal says about its case', () => {
  test('created 15 January, seen at Offer on 10 February: an opportunity from its creation, an offer from the 10th', () => {
    const found = dealDays(deal({ rung: 4 }), seen(['2026-02-10', 'Offer']), today);
    expect(iso(found.days)).toEqual(['', '01-15', '01-15', '01-15', '02-10', '']);
    expect(found).toMatchObject({ furthest: 4, fate: 'open' });
  });
  test('won: on the day it closed; without one on the day that history saw it won', () => {
    expect(iso(dealDays(deal({ fate: 'won', until: '2026-02-01' }), undefined, today).days)[5]).toBe('02-01');
    expect(iso(dealDays(deal({ fate: 'won' }), seen(['2026-02-03', 'Won']), today).days)[5]).toBe('02-03');
    expect(dealDays(deal({ fate: 'won' }), undefined, today)).toMatchObject({ furthest: 5, fate: 'won' });
  });
  test('closed after today it is still open, an offer at most', () => {
    expect(dealDays(deal({ fate: 'won', until: '2026-02-15', rung: 5 }), undefined, today)).toMatchObject({ furthest: 4, fate: 'open' });
    expect(dealDays(deal({ fate: 'lost', until: '2026-02-15' }), undefined, today)).toMatchObject({ furthest: 3, fate: 'open' });
  });
  test('a stage below opportunity is believed, a stage that says nothing leaves an opportunity', () => {
    expect(iso(dealDays(deal({ rung: 2 }), undefined, today).days)).toEqual(['', '01-15', '01-15', '', '', '']);
    expect(dealDays(deal({ rung: -1, fate: 'lost' }), undefined, today).furthest).toBe(3);
    expect(dealDays(deal({ rung: -1, fate: 'lost' }), seen(['2026-01-20', 'Lead']), today).furthest).toBe(0);
  });
  test('the furthest stage ever counts: back from offer to opportunity it has been an offer; once won and lost after all, too', () => {
    expect(dealDays(deal(), seen(['2026-01-20', 'Offer']), today).furthest).toBe(4);
    expect(dealDays(deal({ fate: 'lost' }), seen(['2026-01-20', 'Won']), today)).toMatchObject({ furthest: 4, fate: 'lost' });
  });
});
