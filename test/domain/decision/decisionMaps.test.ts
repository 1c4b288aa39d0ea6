import { decisionMaps } from '../../../src/domain/decision/decisionMaps';
import { AREAS } from '../../../src/domain/decision/nextContact';
import { contextOf } from '../../../src/domain/measure/context';
import { touchSums } from '../../../src/domain/measure/touchSums';
import { committees } from '../../../src/domain/people/committees';
import type { Person } from '../../../src/domain/plan/types';
import type { Settings } from '../../../src/domain/settings';
import { placePeople } from '../../../src/domain/titles/placePeople';
import { account, basisOf, person } from '../support/basis';
import { type TouchRow, touches } from '../support/columns';

const mapOf = (people: readonly Person[], rows: readonly TouchRow[] = [], settings: Partial<Settings> = {}) => {
  const basis = basisOf({ accounts: [account('a')], people, settings });
  const state = touchSums.init(contextOf(basis));
  touchSums.add(state, touches(rows));
  const sums = touchSums.finish(state);
  return decisionMaps({ basis, placed: placePeople(people, []), touches: sums, committees: committees(basis, sums) })[0];
};
const at = (id: string, title: string, role: Person['role'], more: Partial<Person> = {}) =>
  person(id, { account: 'a', name: id, title, role, ...more });
const anna = at('Anna', 'CFO', 'decision_maker');
const bo = at('Bo', 'CTO', 'decision_maker');
const cai = at('Cai', 'Toimitusjohtaja', 'decision_maker');
const click = (who: string, day = '2026-02-02', kind: TouchRow['kind'] = 'click'): TouchRow => ({ person: who, at: day, kind });

describe('#36 #37 the map', () => {
  test('Anna, CFO, replied, and Bo, CTO, is silent: two of five areas, by whom and how far', () => {
    const map = mapOf([anna, bo], [click('Anna', '2026-02-02', 'reply')]);
    expect(map.areas.map(({ area, known, person: who, level }) => [area, known, who?.name ?? null, level])).toEqual([
      ['growth', 0, null, null],
      ['strategy', 0, null, null],
      ['finance', 1, 'Anna', 'responded'],
      ['technology', 1, 'Bo', 'identified'],
      ['sales', 0, null, null],
    ]);
    expect([map.areasKnown, map.deciders, map.coverage]).toEqual([2, 2, 'thin']);
  });
  test('an area shows who has come furthest, a decider before an equal', () => {
    const dan = at('Dan', 'Engineer', 'influencer');
    const technology = (rows: TouchRow[]) => mapOf([dan, bo], rows).areas[3];
    expect(technology([])).toMatchObject({ known: 2, level: 'identified', person: { name: 'Bo' } });
    expect(technology([click('Dan')])).toMatchObject({ known: 2, level: 'activated', person: { name: 'Dan' } });
  });
  test('two rows of one person are one, with the role of one and the touch of the other', () => {
    const twice = [at('1', 'CFO', null, { email: 'x@a.fi' }), at('2', '', 'decision_maker', { email: 'X@a.fi' })];
    const map = mapOf(twice, [click('2')]);
    expect(map.people).toMatchObject([{ ids: ['1', '2'], role: 'decision_maker', area: 'finance', active: true, level: 'activated' }]);
  });
  test('an area is active by anybody of it in the last 90 days, not by an answer of long ago', () => {
    const dan = at('Dan', 'Engineer', 'influencer');
    const technology = (rows: TouchRow[]) => mapOf([dan, bo], rows).areas[3];
    expect(technology([click('Bo', '2025-10-01', 'reply')])).toMatchObject({ level: 'responded', active: false });
    expect(technology([click('Bo', '2025-10-01', 'reply'), click('Dan')])).toMatchObject({
      level: 'responded',
      active: true,
      person: { name: 'Bo' },
    });
  });
  test('every account has all five areas in the order of the source', () => {
    expect(mapOf([]).areas.map(({ area }) => area)).toEqual(AREAS);
  });
});

describe('#30 coverage against 3 to 6', () => {
  const deciders = (count: number) => Array.from({ length: count }, (_, n) => at(`d${n}`, 'CFO', 'decision_maker'));
  test.each([
    [0, 'thin'],
    [2, 'thin'],
    [3, 'enough'],
    [5, 'enough'],
    [6, 'full'],
  ])('%i deciders are %s', (count, coverage) => expect(mapOf(deciders(count)).coverage).toBe(coverage));
  test('both ends are settings, and a full end below the least one is the least one', () => {
    expect(mapOf(deciders(2), [], { committee_needed: 2, committee_full: 2 }).coverage).toBe('full');
    expect(mapOf(deciders(5), [], { committee_needed: 5, committee_full: 3 }).coverage).toBe('full');
    expect(mapOf(deciders(4), [], { committee_needed: 5, committee_full: 3 }).coverage).toBe('thin');
  });
});

describe('warnings', () => {
  test('#4: only the CEO is known', () => {
    expect(mapOf([cai])).toMatchObject({ warnings: ['ceo_only'], next: { reason: 'ceo_only', person: null, area: 'strategy' } });
    expect(mapOf([cai, anna]).warnings).toEqual([]);
  });
  test('#32: one person alone is in touch', () => {
    expect(mapOf([anna, bo], [click('Anna')]).warnings).toEqual(['single_thread']);
    expect(mapOf([anna, bo], [click('Anna'), click('Bo')]).warnings).toEqual([]);
    expect(mapOf([cai], [click('Cai')]).warnings).toEqual(['ceo_only', 'single_thread']);
  });
  test('nobody is known', () => {
    expect(mapOf([])).toMatchObject({ warnings: ['nobody'], next: { reason: 'nobody', person: null, area: 'growth' } });
  });
});

describe('whom to reach next', () => {
  const next = (people: readonly Person[], rows: readonly TouchRow[] = [], settings: Partial<Settings> = {}) => {
    const found = mapOf(people, rows, settings).next;
    return found && [found.reason, found.person?.name ?? null, found.area];
  };
  test('the first decider while nobody is in touch', () => {
    expect(next([anna, bo])).toEqual(['first_decider', 'Anna', 'finance']);
  });
  test('#72: the other decider once one is in touch, of another area first', () => {
    const second = at('Eve', 'Finance Manager', 'decision_maker');
    expect(next([anna, second, bo], [click('Anna')])).toEqual(['other_decider', 'Bo', 'technology']);
    expect(next([anna, second], [click('Anna')])).toEqual(['other_decider', 'Eve', 'finance']);
  });
  test('a decider is the first one while only others are in touch', () => {
    const opener = at('Ove', 'Kunnossapitopäällikkö', 'door_opener');
    expect(next([anna, opener], [click('Ove')])).toEqual(['first_decider', 'Anna', 'finance']);
  });
  test('who was written to already comes before who was not', () => {
    expect(next([anna, bo], [{ person: 'Bo', at: '2026-02-02', direction: 'out', kind: 'send' }])).toEqual(['first_decider', 'Bo', 'technology']);
  });
  test('#69: below manager nobody is the first contact, later they may be; a title that says no level is not below', () => {
    const specialist = at('Fia', 'Financial Controller', 'decision_maker');
    expect(next([specialist])).toEqual(['too_few_deciders', null, 'growth']);
    expect(next([specialist], [], { first_contact_level: 'specialist' })).toEqual(['first_decider', 'Fia', 'finance']);
    expect(next([anna, specialist], [click('Anna')])).toEqual(['other_decider', 'Fia', 'finance']);
    expect(next([at('Gus', '', 'decision_maker')])).toEqual(['first_decider', 'Gus', null]);
  });
  test('who said no to marketing comes last, and is still named', () => {
    expect(next([{ ...anna, consent: false }, bo])).toEqual(['first_decider', 'Bo', 'technology']);
    expect(mapOf([{ ...anna, consent: false }]).next).toMatchObject({ reason: 'first_decider', person: { consent: false } });
  });
  test('#16 #17 #18: then the door opener, the gaps of the map, influencers and users', () => {
    const opener = at('Ove', 'Kunnossapitopäällikkö', 'door_opener');
    const influencer = at('Ina', 'Engineer', 'influencer');
    const user = at('Uma', 'Operator', 'end_user');
    const people = [anna, bo, cai, at('Sam', 'Sales Director', 'decision_maker'), opener, influencer, user];
    const deciders = ['Anna', 'Bo', 'Cai', 'Sam'].map((who) => click(who));
    expect(next(people, deciders)).toEqual(['door_opener', 'Ove', 'technology']);
    expect(next(people, [...deciders, click('Ove')])).toEqual(['area_open', null, 'strategy']);
    const whole = [...people, at('Tea', 'Strategiajohtaja', 'decision_maker')];
    const most = [...deciders, click('Tea'), click('Ove')];
    expect(next(whole, most)).toEqual(['influencer', 'Ina', 'technology']);
    expect(next(whole, [...most, click('Ina')])).toEqual(['end_user', 'Uma', 'technology']);
    expect(next(whole, [...most, click('Ina'), click('Uma')])).toBeNull();
  });
  test('a title that is missing is of the first open area; with all areas known just more deciders are', () => {
    expect(next([cai, anna], [click('Cai'), click('Anna')])).toEqual(['too_few_deciders', null, 'strategy']);
    const areas = AREAS.map((area) => at(area, 'Ninja', 'influencer', { area }));
    expect(
      next(
        areas,
        areas.map(({ id }) => click(id)),
      ),
    ).toEqual(['too_few_deciders', null, null]);
  });
});
