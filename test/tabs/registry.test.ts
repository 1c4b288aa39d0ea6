import { columnOf, TABS, tabOf } from '../../src/tabs/registry';

test.each(TABS.map((tab) => [tab.id, tab] as const))('%s names each column once, and its key is one of them', (_id, tab) => {
  const ids = tab.columns.map((column) => column.id);
  expect(new Set(ids).size).toBe(ids.length);
  if (!['audiences', 'personas', 'stages', 'score_rules'].includes(tab.id)) expect(ids).toContain(tab.key || 'id');
});

test('colour rules read and paint columns of their own tab, under ids that are told apart', () => {
  const rules = TABS.flatMap((tab) => (tab.colours || []).map((rule) => ({ tab, rule })));
  expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length);
  for (const { tab, rule } of rules) {
    expect(rule.id.startsWith(`${tab.id}.`)).toBe(true);
    for (const column of [rule.column, ...rule.paint]) expect(columnOf(tab.id, column).id).toBe(column);
    // a live TRUE needs no code beside it
    if (rule.equals !== true) expect(columnOf(tab.id, rule.column).kind).toBe('code');
  }
});

test('tabs come as output, inputs, data, Health and the logs, and the hidden ones last', () => {
  const hidden = TABS.map((tab) => tab.hidden === true);
  expect(hidden.indexOf(true)).toBe(TABS.length - 3);
  expect(TABS.slice(0, 4).map((tab) => tab.id)).toEqual(['plan', 'account_plan', 'triggers', 'funnel']);
});

test('output tabs are ordered by a rank of ours', () => {
  for (const tab of TABS.filter(({ class: kind }) => kind === 'output')) expect(columnOf(tab.id, 'rank').kind).toBe('rank');
});

test('what is not there is said by name', () => {
  expect(() => tabOf('nothing' as never)).toThrow('no tab nothing');
  expect(() => columnOf('plan', 'nothing')).toThrow('no column plan.nothing');
});
