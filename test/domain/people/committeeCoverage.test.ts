import * as fc from 'fast-check';
import { committeeCoverage } from '../../../src/domain/people/committeeCoverage';
import { deciderRoles, meansDecider } from '../../../src/domain/people/deciderRoles';

describe('a role that decides', () => {
  test.each([
    'Decision maker',
    'decision-maker',
    'DECISION\u2011MAKER',
    ' Decision  maker ',
    'Decision maker (finance)',
    'Influencer, decision maker',
    'Päättäjä',
    'Pa\u0308a\u0308tta\u0308ja\u0308',
    'Oven avaaja / päättäjä',
    'talous; Päätöksentekijä',
  ])('%j', (role) => expect(meansDecider(role)).toBe(true));
  test.each(['Influencer', 'CEO', 'Not a decision maker', 'ei päättäjä', "decision maker's assistant", 'päättäjän avustaja', '', ','])(
    '%j is none',
    (role) => expect(meansDecider(role)).toBe(false),
  );
  test('every role of the list is one, capitalised too', () => {
    for (const role of deciderRoles) expect([role, meansDecider(role), meansDecider(role.toUpperCase())]).toEqual([role, true, true]);
  });
});

describe('how much of a committee is known', () => {
  const person = (account: string | null, role: string | null) => ({ account, role });
  test('deciders over deciders needed, whatever the spelling of the company', () => {
    expect(committeeCoverage(['Kaskitek'], [person('Kaskitek Oy', 'Päättäjä'), person('KASKITEK', 'User')], 3)).toEqual([1 / 3]);
  });
  test('never over 1; nobody known is 0; a blank account has none', () => {
    const four = Array.from({ length: 4 }, () => person('Kone', 'Decider'));
    expect(committeeCoverage(['Kone', 'Neste', null], four, 3)).toEqual([1, 0, null]);
  });
  test('a person without account or role is nobody known', () => {
    expect(committeeCoverage(['Kone'], [person(null, 'Decider'), person('Kone', null)], 3)).toEqual([0]);
  });
  test('none needed is no question', () => expect(committeeCoverage(['Kone'], [], 0)).toEqual([null]));
  test('another decider never lowers it, and the order of people does not matter', () => {
    const people = fc.array(
      fc.record({ account: fc.constantFrom('Kone', 'Neste Oyj', null), role: fc.constantFrom('Decider', 'User', 'päättäjä', null) }),
    );
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 6 }), (known, needed) => {
        const before = committeeCoverage(['Kone', 'Neste'], known, needed) as number[];
        const after = committeeCoverage(['Kone', 'Neste'], [person('KONE OYJ', 'Decider'), ...known], needed) as number[];
        expect(after[0]).toBeGreaterThanOrEqual(before[0]);
        expect(after[1]).toBe(before[1]);
        expect(committeeCoverage(['Kone', 'Neste'], known.slice().reverse(), needed)).toEqual(before);
      }),
    );
  });
});
