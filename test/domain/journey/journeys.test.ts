import { leadsReaching } from '../../../src/domain/journey/leadsReaching';
import { account, basisOf, change } from '../support/basis';
import { journeys, shown } from '../support/journeys';

const accounts = ['a', 'b'].map((id) => account(id));
const basis = basisOf({ accounts, today: '2026-04-30' });
const of = (rows: Parameters<typeof journeys>[1], more = basis) => journeys(more, rows).map(shown);

describe('the journey of a lead', () => {
  test('lead 2 January, SQL 9 January, deal created 1 February and won 1 April: the offer counts from the win', () => {
    const leads = [{ id: 'l', account: 'a', created: '2026-01-02', sql: '2026-01-09' }];
    const deals = [{ id: 'd', account: 'a', stage: 'Offer', status: 'won', created: '2026-02-01', closed: '2026-04-01' }];
    expect(of({ leads, deals })).toEqual(['l>d 01-02 01-09 01-09 02-01 04-01 04-01']);
  });
  test('what its own row says stands, the deal fills only what is missing', () => {
    const leads = [{ id: 'l', created: '2026-01-02', mql: '2026-01-05', opportunity: '2026-02-11', deal: 'd' }];
    const deals = [{ id: 'd', stage: 'Offer', created: '2026-02-01' }];
    const history = [change('d', '2026-03-01', 'Offer')];
    // SQL is filled by the deal's creation, the offer by the day that history saw it
    expect(of({ leads, deals }, { ...basis, history })).toEqual(['l>d 01-02 01-05 02-01 02-11 03-01']);
  });
  test('its stage word counts where days are missing, and says so', () => {
    const found = journeys(basis, {
      leads: [
        { id: 'l1', created: '2026-01-02', stage: 'Qualified' },
        { id: 'l2', created: '2026-01-02', mql: '2026-01-20', stage: 'Qualified' },
        { id: 'l3', created: '2026-01-02', sql: '2026-01-20', stage: 'MQL' },
      ],
    });
    expect(found.map(shown)).toEqual(['l1> 01-02 01-02 01-02', 'l2> 01-02 01-20 01-20', 'l3> 01-02 01-20 01-20']);
    expect(found.map(({ stagedOnly }) => stagedOnly)).toEqual([true, true, false]);
  });
  test('beyond SQL its deal knows better than a word: a customer with a new open deal', () => {
    const leads = [{ id: 'l', created: '2026-01-02', sql: '2026-01-20', stage: 'Won', deal: 'd' }];
    const [found] = journeys(basis, { leads, deals: [{ id: 'd', stage: 'Opportunity', created: '2026-02-01' }] });
    expect(found).toMatchObject({ furthest: 3, fate: 'open', stagedOnly: false });
  });
  test('a lead off the list goes with its deal’s account', () => {
    const leads = [{ id: 'l', created: '2026-01-02', deal: 'd' }];
    const [found] = journeys(basis, { leads, deals: [{ id: 'd', account: 'b', stage: 'Offer', created: '2026-02-01' }] });
    expect(found.account).toBe(1);
  });
  test('a day that the deal knows is no missing day', () => {
    const leads = [{ id: 'l', created: '2026-01-02', stage: 'Won', deal: 'd' }];
    const [found] = journeys(basis, { leads, deals: [{ id: 'd', status: 'won', created: '2026-02-01', closed: '2026-03-01' }] });
    expect([shown(found), found.stagedOnly]).toEqual(['l>d 01-02 02-01 02-01 02-01 03-01 03-01', false]);
  });
  test('without MQL and without a deal there is none; days after today are not there yet', () => {
    const leads = [
      { id: 'l1', created: '2026-01-02' },
      { id: 'l2', created: '2026-01-02', mql: '2026-05-01' },
      { id: 'l3', created: '2026-05-01', mql: '2026-05-01' },
      { id: 'l4', created: '2026-01-02', deal: 'elsewhere' },
    ];
    expect(of({ leads })).toEqual([]);
  });
});

describe('the fate of a case', () => {
  const fates = (rows: Parameters<typeof journeys>[1]) => journeys(basis, rows).map(({ fate }) => fate);
  const sql = { created: '2026-01-02', sql: '2026-01-09' };
  test('is that of its deal, else of its stage, else what sales answered', () => {
    const leads = [
      { id: 'l1', ...sql, deal: 'd1', stage: 'Later' },
      { id: 'l2', ...sql, stage: 'Later' },
      { id: 'l3', ...sql, stage: 'Lost', verdict: 'rejected' as const },
      { id: 'l4', ...sql, verdict: 'rejected' as const },
      { id: 'l5', ...sql, verdict: 'accepted' as const },
    ];
    const deals = [{ id: 'd1', stage: 'Offer', status: 'lost', created: '2026-02-01' }];
    expect(fates({ leads, deals })).toEqual(['lost', 'nurture', 'lost', 'rejected', 'open']);
  });
  test('is won by the lead’s own day as well', () => {
    const leads = [{ id: 'l1', ...sql, won: '2026-03-01', deal: 'd1' }];
    expect(fates({ leads, deals: [{ id: 'd1', stage: 'Offer', created: '2026-02-01' }] })).toEqual(['won']);
  });
});

describe('deals without a lead', () => {
  const deals = [
    { id: 'd1', stage: 'Offer', created: '2026-02-01' },
    { id: 'd2', stage: 'Qualified', created: '2026-02-02' },
    { id: 'd3', stage: 'Lead', created: '2026-02-03' },
    { id: 'd4', stage: 'Offer', created: '2026-05-01' },
    { id: 'd5', status: 'won', closed: '2026-03-01' },
  ];
  test('enter at opportunity; one that is not so far is an open SQL, but in no cohort', () => {
    const found = journeys(basis, { leads: [{ id: 'l' }], deals });
    expect(found.map(shown)).toEqual(['>d1    02-01 02-01', '>d2', '>d5    03-01 03-01 03-01']);
    expect(found.map(({ furthest }) => furthest)).toEqual([4, 2, 5]);
  });
  test('enter at SQL while Leads is empty', () => {
    expect(of({ deals })).toEqual(['>d1   02-01 02-01 02-01', '>d2   02-02', '>d5   03-01 03-01 03-01 03-01']);
  });
  test('are no leads that reached a stage', () => {
    const found = journeys(basis, { leads: [{ id: 'l', created: '2026-01-02', opportunity: '2026-02-05' }], deals });
    const february = { start: basis.today - 88, end: basis.today - 61 };
    expect(found.filter(({ days }) => days[3] >= 0)).toHaveLength(3);
    expect(leadsReaching(found, 3, february)).toBe(1);
  });
});
