import { summaryOf } from '../../src/sheet/summary';
import { basisOf, cost } from '../domain/support/basis';
import { examplePlan, planOf } from './support/examplePlan';

test('a summary says the KPIs in the words and marks of the language', () => {
  const known =
    /^(Kohdeyritysten tavoittavuus|Näyttötiheys: LinkedIn|Läpiklikkausprosentti: LinkedIn|Merkitykselliset käynnit|Hinta per myyntikelpoinen liidi)$/;
  expect(summaryOf(examplePlan(), 'fi').kpis.filter(({ name }) => known.test(name))).toEqual([
    { name: 'Kohdeyritysten tavoittavuus', value: '50,0 %', interval: '', n: '4', status: '● tavoitteessa' },
    { name: 'Näyttötiheys: LinkedIn', value: '4,0', interval: '', n: '5\u00A0000', status: '' },
    { name: 'Läpiklikkausprosentti: LinkedIn', value: '0,30 %', interval: '0,18 – 0,49 %', n: '5\u00A0000', status: '◔ liian aikaista sanoa' },
    { name: 'Merkitykselliset käynnit', value: '5', interval: '1,6 – 11,7', n: '5', status: '◔ liian aikaista sanoa' },
    { name: 'Hinta per myyntikelpoinen liidi', value: '10\u00A0000 EUR', interval: '3\u00A0906 – 36\u00A0702 EUR', n: '4', status: '▲ jäljessä' },
  ]);
});

test('its three sentences are those of the Plan', () => {
  expect(summaryOf(examplePlan(), 'en').sentences).toEqual([
    '1 of 4 goals on track, 1 off track, 2 too early to say.',
    'Furthest behind: Cost per SQL, 10,000 EUR against 3,000 EUR.',
    expect.stringMatching(/^Today: 2 actions, the first: Kaskitek/),
  ]);
});

test('a cost without a SQL is said from below, also where it is what is furthest behind', () => {
  const goals = [{ kpi: 'sql_cost' as const, goal: 3000, row: 2 }];
  const plan = planOf(basisOf({ goals, costs: [cost('2026-01', { work: 40000 })] }), { deals: [{ id: '1', stage: 'Lead', created: '2026-01-15' }] });
  const summary = summaryOf(plan, 'en');
  expect(summary.kpis.find(({ name }) => name === 'Cost per SQL')).toEqual({
    name: 'Cost per SQL',
    value: '',
    interval: 'at least 10,843 EUR',
    n: '0',
    status: '▲ off track',
  });
  expect(summary.sentences[1]).toBe('Furthest behind: Cost per SQL, at least 10,843 EUR against 3,000 EUR.');
});

test('earlier open triggers count among the actions of today', () => {
  const plan = planOf(basisOf({}));
  const standing = {
    id: 'x',
    rule: 'REPEAT_VISITS',
    account: 'Kaskitek',
    evidence: '2 visits',
    fired: plan.today - 3,
    due: plan.today,
    handled: false,
  };
  expect(summaryOf(plan, 'en', [standing]).sentences[2]).toBe('Today: 1 action: Kaskitek (2 visits).');
});
