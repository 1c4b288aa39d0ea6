import { account, basisOf, change, person } from '../support/basis';
import type { DealRow, LeadRow } from '../support/columns';
import { planOf, type Rows } from '../support/plan';
import { standing } from '../support/standing';

const accounts = [account('a', { name: 'Kaskitek', owner: 'Anna' }), account('b')];
const people = [person('p', { account: 'a' }), person('q', { account: 'b' })];
const deal: DealRow = { id: '17', account: 'a', title: 'New line', stage: 'Offer', created: '2025-12-01', activity: '2025-12-20' };
const lead: LeadRow = { id: '17', account: 'b', person: 'q', name: 'Bo Ek', created: '2025-11-01', sql: '2025-12-10' };
const planFor = (rows: Rows, more: Parameters<typeof basisOf>[0] = {}) => planOf(basisOf({ accounts, people, ...more }), rows);
const fired = (...of: Parameters<typeof planFor>) => planFor(...of).triggers.filter(({ rule }) => rule === 'STALLED');

describe('a deal', () => {
  test('is stalled by its newest day: active on 20 December, its account touched on the 28th, 48 days ago', () => {
    expect(fired({ deals: [deal], touches: [{ account: 'a', at: '2025-12-28' }] })).toMatchObject([
      {
        key: 'STALLED|17|2026-02-14',
        account: { id: 'a' },
        person: null,
        deal: { id: '17', name: 'New line' },
        ownerRole: 'sales',
        owner: 'Anna',
        evidence: { what: 'New line', days: 48, last: '2025-12-28' },
        evidenceKey: '2026-02-14',
      },
    ]);
  });
  test('45 days without activity are enough, 44 are not, and the number is a setting', () => {
    const active = (activity: string) => fired({ deals: [{ ...deal, activity }] }).length;
    expect([active('2025-12-31'), active('2026-01-01')]).toEqual([1, 0]);
    expect(fired({ deals: [deal] }, { settings: { stalled_days: 57 } })).toEqual([]);
  });
  test('a touch of the account in either direction moves it, an opened mail and a touch of another account do not', () => {
    const touched = (row: NonNullable<Rows['touches']>[number]) =>
      fired({ deals: [deal], touches: [{ account: 'a', at: '2026-01-10', ...row }] }).length;
    expect([touched({}), touched({ direction: 'out', kind: 'call' }), touched({ kind: 'open' }), touched({ account: 'b' })]).toEqual([0, 0, 1, 1]);
  });
  test('a change in Deal history moves it, the first sight does not', () => {
    const seen = change('17', '2026-01-20', 'Qualified');
    expect(fired({ deals: [deal] }, { history: [seen] })).toHaveLength(1);
    expect(fired({ deals: [deal] }, { history: [seen, change('17', '2026-02-01', 'Offer')] })).toEqual([]);
  });
  test('won, lost and recycled ones are not stalled; where no day is known nothing can be said', () => {
    expect(
      fired({
        deals: [
          { ...deal, status: 'won' },
          { ...deal, id: '18', stage: 'Later' },
          { id: '19', stage: 'Offer' },
        ],
      }),
    ).toEqual([]);
  });
  test('of a company off the list it is whom Settings names for sales', () => {
    expect(fired({ deals: [{ ...deal, account: undefined }] }, { settings: { owner_sales: 'Sami' } })).toMatchObject([
      { account: null, owner: 'Sami' },
    ]);
  });
});

describe('a lead', () => {
  test('that is an SQL without a deal is stalled by its newest day, and is named by its person', () => {
    expect(fired({ leads: [lead] })).toMatchObject([
      {
        key: 'STALLED|17|lead|2026-02-14',
        account: { id: 'b' },
        person: { id: '17', name: 'Bo Ek' },
        deal: null,
        evidence: { what: 'Bo Ek', days: 66, last: '2025-12-10' },
      },
    ]);
  });
  test('a touch of its person moves it, one of a colleague does not; of nobody known, the account’s does', () => {
    const colleague = { account: 'b', at: '2026-02-01' };
    expect(fired({ leads: [lead], touches: [{ person: 'q', at: '2026-02-01' }] })).toEqual([]);
    expect(fired({ leads: [lead], touches: [colleague] })).toHaveLength(1);
    expect(fired({ leads: [{ ...lead, person: undefined }], touches: [colleague] })).toEqual([]);
  });
  test('with a deal it goes by the deal: one that it names, or one that its account got on the SQL day or later', () => {
    expect(fired({ leads: [{ ...lead, deal: '99' }] })).toEqual([]);
    const older = { id: '30', account: 'b', status: 'lost', created: '2025-12-09' };
    expect([fired({ leads: [lead], deals: [older] }).length, fired({ leads: [lead], deals: [{ ...older, created: '2025-12-10' }] }).length]).toEqual([
      1, 0,
    ]);
  });
  test('an MQL, a lost and a recycled lead wait for nobody', () => {
    const rows = [
      { ...lead, sql: undefined, mql: '2025-12-01' },
      { ...lead, id: '18', stage: 'Lost' },
      { ...lead, id: '19', stage: 'Later' },
    ];
    expect(fired({ leads: rows })).toEqual([]);
  });
});

test('a deal and a lead of the same id are two subjects: one may be over while the other holds', () => {
  const rows = fired({ deals: [deal], leads: [lead] }).map((trigger) => standing(trigger));
  expect(rows.map(({ key }) => key)).toEqual(['STALLED|17|2026-02-14', 'STALLED|17|lead|2026-02-14']);
  const plan = planFor({ deals: [{ ...deal, activity: '2026-02-13' }], leads: [lead] }, { fired: rows, people: [] });
  expect(plan.resolved).toEqual(['STALLED|17|2026-02-14']);
  expect(plan.triggers.filter(({ rule }) => rule === 'STALLED')).toEqual([]);
  expect(plan.accounts.map(({ id, triggers }) => [id, triggers]).sort()).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});
