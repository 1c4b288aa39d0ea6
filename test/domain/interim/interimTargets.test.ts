import fc from 'fast-check';
import type { Person } from '../../../src/domain/plan/types';
import { basisOf } from '../support/basis';
import type { TouchRow } from '../support/columns';
import { accounts, at, leads, people, rows } from '../support/interim';
import { planOf } from '../support/plan';

const plan = planOf(basisOf({ accounts, people }), { touches: rows, leads });

describe('#50 interim targets', () => {
  test('of Kaskitek: 4 identified, 3 activated, 2 of them deciders, one engaged and one responded, 2 reacted, 1 SQL', () => {
    expect(plan.interim.accounts[0]).toEqual({
      identified: 4,
      activated: 3,
      activatedDeciders: 2,
      deciderLevels: { activated: 0, engaged: 1, responded: 1 },
      interested: 2,
      sqls: 1,
    });
  });
  test('a reaction and an SQL of last year are not of the period; a name alone identifies nobody; an account where nobody is known is all zero', () => {
    expect(plan.interim.accounts[1]).toMatchObject({ identified: 1, activated: 1, activatedDeciders: 1, interested: 0, sqls: 0 });
    expect(plan.interim.accounts[2]).toMatchObject({ identified: 0, activated: 0, sqls: 1 });
    expect(plan.interim.accounts[3]).toMatchObject({ identified: 0, activated: 0, interested: 0, sqls: 0 });
  });
  test('per tier, accounts without one last', () => {
    expect(
      plan.interim.tiers.map(({ tier, accounts: all, activeAccounts, identified, activated, activatedDeciders, interested, sqls }) => [
        tier,
        all,
        activeAccounts,
        identified,
        activated,
        activatedDeciders,
        interested,
        sqls,
      ]),
    ).toEqual([
      ['A', 2, 1, 4, 3, 2, 2, 2],
      ['B', 1, 1, 1, 1, 1, 0, 0],
      [null, 1, 0, 0, 0, 0, 0, 0],
    ]);
  });
  test('in all: people and SQLs of target accounts only', () => {
    expect(plan.interim.all).toMatchObject({
      accounts: 4,
      activeAccounts: 2,
      identified: 5,
      activated: 4,
      activatedDeciders: 3,
      interested: 2,
      sqls: 2,
    });
  });
  test('tiers add up to all, whoever sits where', () => {
    const anywhere = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'gone'), fc.constantFrom('decision_maker', 'influencer', null)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anywhere, (places) => {
        const some = places.map(([of, role], n) => at(`p${n}`, of, role as Person['role']));
        const touched = some.map(({ id }, n): TouchRow => ({ person: id, at: '2026-02-02', kind: n % 2 ? 'click' : 'form' }));
        const { tiers, all } = planOf(basisOf({ accounts, people: some }), { touches: touched }).interim;
        for (const count of ['accounts', 'activeAccounts', 'identified', 'activated', 'activatedDeciders', 'interested'] as const)
          expect(tiers.reduce((sum, tier) => sum + tier[count], 0)).toBe(all[count]);
      }),
    );
  });
});
