import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { account, basisOf } from '../support/basis';
import type { LeadRow } from '../support/columns';
import { planOf } from '../support/plan';
import { standing } from '../support/standing';

const accounts = [account('a', { name: 'Kaskitek' }), account('b', { name: 'Lumimetsä', owner: 'Anna' })];
const lead: LeadRow = { id: '12', account: 'a', name: 'Bo Ek', created: '2026-01-10', bantYes: 'BANT' };
const fired = (leads: readonly LeadRow[], more: Parameters<typeof basisOf>[0] = {}) =>
  planOf(basisOf({ accounts, ...more }), { leads }).triggers.filter(({ rule }) => rule === 'BANT_COMPLETE');

test('four known yes and no SQL day: marketing hands the lead over within a day (#80)', () => {
  expect(fired([lead])).toEqual([
    {
      key: 'BANT_COMPLETE|12|12|BANT',
      rule: 'BANT_COMPLETE',
      account: { id: 'a', name: 'Kaskitek' },
      person: { id: '12', name: 'Bo Ek' },
      deal: null,
      fired: dayOfIso('2026-02-14'),
      due: dayOfIso('2026-02-15'),
      ownerRole: 'marketing',
      owner: null,
      evidence: { lead: 'Bo Ek', yes: 4 },
      evidenceKey: '12|BANT',
    },
  ]);
});
test('three are enough where the agreement asks for three, and the evidence says which', () => {
  const three = { ...lead, bantYes: 'BAT' };
  expect(fired([three])).toEqual([]);
  expect(fired([three], { settings: { bant_required: 3 } })).toMatchObject([{ evidenceKey: '12|BAT', evidence: { yes: 3 } }]);
});
test('the owner of the account acts, else whom Settings names for marketing', () => {
  const owners = { settings: { owner_marketing: 'Maija', owner_sales: 'Sami' } };
  expect(fired([lead, { ...lead, id: '13', account: 'b' }, { ...lead, id: '14', account: undefined }], owners).map(({ owner }) => owner)).toEqual([
    'Maija',
    'Anna',
    'Maija',
  ]);
});
test('each lead fires once, also when more answers come later or somebody has handled it', () => {
  const once = fired([{ ...lead, bantYes: 'BAT' }], { settings: { bant_required: 3 } });
  for (const open of [true, false]) {
    const rows = once.map((trigger) => standing(trigger, { open }));
    expect(fired([lead], { settings: { bant_required: 3 }, fired: rows })).toEqual([]);
  }
});
test('an SQL, a lost and a disqualified lead have nothing to hand over', () => {
  expect(
    fired([
      { ...lead, sql: '2026-02-01' },
      { ...lead, id: '13', stage: 'Lost' },
      { ...lead, id: '14', stage: 'Won' },
    ]),
  ).toEqual([]);
});
test('leads fire in the order of their ids, a lead without a name goes by its id', () => {
  const plan = planOf(basisOf({ accounts }), { leads: [{ ...lead, id: '9', name: '' }, lead] });
  expect(plan.triggers.map(({ person }) => person?.name)).toEqual(['Bo Ek', '9']);
});
