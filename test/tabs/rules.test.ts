// Rules of the field that ask for a place to write in: the column is there, has words in both languages, and is filled by whom it should be.
import { columnOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import { columnsText } from '../../src/text/columns';
import { LANGS } from '../../src/text/lang';
import { tabsText } from '../../src/text/tabs';

test.each([
  ['an audience is told by titles, counted in a unit (#2)', 'people', ['audiences.name', 'audiences.titles', 'audiences.unit']],
  ['four roles in people and personas (#15)', 'people', ['people.role', 'personas.role']],
  ['lead customers are flagged (#28)', 'people', ['accounts.lead_customer']],
  ['a plan of its own for each account, shared by both sides (#29, #154)', 'people', ['account_plan.plan']],
  ['names, titles and contact data of influencers (#38)', 'import', ['people.name', 'people.title', 'people.email', 'people.phone']],
  ['personas: benefits, values, metrics (#39)', 'people', ['personas.benefits', 'personas.values', 'personas.metrics']],
  ['a promise and a message for each persona (#40)', 'people', ['personas.promise', 'personas.message']],
  ['insight is kept with the person (#41)', 'people', ['people.note']],
  ['points of contact have a kind, campaigns a stage (#45)', null, ['touches.kind', 'campaigns.stage']],
  ['goals, and what an account could be worth (#48)', 'people', ['goals.goal', 'accounts.potential']],
  ['leads come from downloads and other channels (#75)', 'import', ['touches.kind', 'leads.source']],
  ['every stage has an owner (#94)', 'people', ['stages.owner']],
  ['or one seller has the account (#95)', 'people', ['accounts.owner']],
  ['pages where traffic is led (#102)', 'import', ['pages.page', 'visits.landing_page']],
  ['small conversions on the way (#135)', 'import', ['pages.key_events', 'touches.kind']],
  ['an audience has a region (#146)', 'people', ['audiences.region']],
] as const)('%s', (_rule, owner, columns) => {
  for (const place of columns) {
    const [tab, column] = place.split('.') as [TabId, string];
    if (owner) expect([place, columnOf(tab, column).owner]).toEqual([place, owner]);
    for (const lang of LANGS) expect((columnsText[lang][tab] as Record<string, readonly string[]>)[column][1]).toMatch(/\S/);
  }
});

test('downloads are a kind of touch, and the four roles are those of the field (#15, #75)', () => {
  expect(Object.keys(tabsText.en.choices.touch)).toContain('download');
  expect(Object.keys(tabsText.en.choices.role)).toEqual(['decision_maker', 'door_opener', 'influencer', 'end_user']);
});
