import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const reach = (...args: unknown[]) => answerOf('REACH_PCT', ...args);

describe('REACH_PCT with numbers', () => {
  test('divides members reached by the audience', () => {
    expect(reach(412, 1030)).toBe(0.4);
    expect(reach(0, 1030)).toBe(0);
    expect(reach('3 461', '10 000')).toBe(0.3461);
  });
  test('answers row by row and never sums: two campaigns on one audience', () => {
    expect(reach([[3461], [4487]], 10000)).toEqual([[0.3461], [0.4487]]);
  });
  test('an unknown reach or no audience is no data', () => {
    expect(reach([[''], [5], [5], [0]], [[10], [''], [0], [0]])).toEqual([[''], [''], [''], ['']]);
  });
  test('refuses more members than the audience has', () => {
    expect(errorOf('REACH_PCT', [[5], [120]], 100)).toBe(
      'REACH_PCT: reached, row 2 is 120, more than the audience (100); reach counts platform members: use an audience in the same unit.',
    );
  });

  test('lies between 0 and 1, grows with the reach and shrinks with the audience', () => {
    const pair = fc.integer({ min: 1, max: 1e9 }).chain((audience) => fc.tuple(fc.integer({ min: 0, max: audience - 1 }), fc.constant(audience)));
    fc.assert(
      fc.property(pair, ([reached, audience]) => {
        const share = reach(reached, audience) as number;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(reach(reached + 1, audience)).toBeGreaterThan(share);
        expect(reach(reached, audience + 1)).toBeLessThanOrEqual(share);
      }),
    );
  });
});

describe('REACH_PCT with lists', () => {
  const audience = [['Oy Abilita Ab'], ['Kone Oyj'], ['Tietotapio ky'], ['Alderette Ab Oy']];

  test('counts the companies of the audience that are among the reached, by company key', () => {
    expect(reach([['ABILITA'], ['Kone'], ['Someone Else Ltd']], audience)).toBe(0.5);
  });
  test('counts every company once, however it is spelled', () => {
    expect(reach([['Abilita'], ['ABILITA OY']], [['Oy Abilita Ab'], ['Abilita'], ['Kone']])).toBe(0.5);
  });
  test('matches e-mail addresses whatever their case', () => {
    expect(reach([['Eija@Kone.fi '], ['x@y.fi']], [['eija@kone.fi'], ['matti@neste.fi']])).toBe(0.5);
    expect(reach([['eija@kone.fi']], [['kone'], ['eija@kone.fi']])).toBe(0.5);
  });
  test('takes any shapes and skips blanks', () => {
    expect(reach([['Kone', '', 'Abilita']], [...audience, [''], ['']])).toBe(0.5);
    expect(reach('Kone', [['Kone Oyj', 'Neste']])).toBe(0.5);
  });
  test('a list without names is no data', () => {
    expect(reach([['']], audience)).toBe('');
    expect(reach([['Kone']], [['']])).toBe('');
  });
  test('names the cell where numbers and names are mixed', () => {
    expect(errorOf('REACH_PCT', [['Kone'], ['Neste']], [['Kone'], [5]])).toBe(
      'REACH_PCT: reached, row 1 is "Kone", while other cells are numbers; give numbers only, or names only.',
    );
    expect(errorOf('REACH_PCT', [[5], ['Neste']], [[10], [10]])).toContain('reached, row 2 is "Neste", not a number');
    expect(errorOf('REACH_PCT', 'Kone', 5)).toContain('reached is "Kone", while other cells are numbers');
    expect(errorOf('REACH_PCT', [['1,234'], ['Kone']], [[5], [5]])).toContain('"1,234", which can be read in two ways');
  });
  test('refuses what is no name', () => {
    expect(errorOf('REACH_PCT', [['Kone'], [true]], audience)).toContain('reached, row 2 is TRUE, not a text');
    expect(errorOf('REACH_PCT', [['Kone']], [[new Date(0)]])).toContain('audience is a date, not a text');
    expect(errorOf('REACH_PCT', [['Kone'], ['#REF!']], audience)).toContain('reached, row 2 is "#REF!"');
  });

  test('lies between 0 and 1, and a longer list of reached never lowers it', () => {
    const names = fc.array(fc.constantFrom('Abilita', 'Kone', 'Neste', 'Tietotapio', 'Alderette', 'Orion', 'Vaisala'), {
      minLength: 1,
      maxLength: 9,
    });
    const asColumn = (list: readonly string[]) => list.map((name) => [name]);
    fc.assert(
      fc.property(names, names, names, (reached, more, all) => {
        const share = reach(asColumn(reached), asColumn(all)) as number;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(reach(asColumn([...reached, ...more]), asColumn(all))).toBeGreaterThanOrEqual(share);
        expect(reach(asColumn(all), asColumn(all))).toBe(1);
      }),
    );
  });
});
