import { KPIS } from '../../src/domain/kpi/registry';
import { SETTINGS, type SettingId } from '../../src/domain/settings';
import { TITLE_GROUPS } from '../../src/domain/titles/titleGroups';
import { firstRows } from '../../src/sheet/firstRows';
import { choiceCode, choiceWord, choiceWords } from '../../src/tabs/choices';
import { TABS, tabOf } from '../../src/tabs/registry';
import { LANGS } from '../../src/text/lang';
import { settingsText } from '../../src/text/settings';

describe.each(LANGS)('a newly made tab in %s', (lang) => {
  test('Goals has the targets of the funnel, then a row for every KPI, with a goal only where there is a default, each in its unit', () => {
    const { columns, rows } = firstRows('goals', lang, 'fi_FI');
    expect(columns).toEqual(['id', 'kpi', 'goal', 'unit', 'why']);
    const targets = Object.keys(settingsText[lang].targets);
    expect(targets).toHaveLength(8);
    expect(rows.map((row) => row.cells[0])).toEqual([...targets, ...KPIS.map((kpi) => kpi.id)]);
    const formats = new Map(rows.map((row) => [row.cells[0], row.formats?.goal]));
    expect([formats.get('revenue'), formats.get('gross_margin')]).toEqual(['[<1000]#,##0.00;#,##0', '[<0.01]0.00 %;0.0 %']);
    const goals = new Map(rows.map((row) => [row.cells[0], row.cells[2]]));
    expect(goals.get('account_reach')).toBe(0.5);
    expect(goals.get('sql_cost')).toBeNull();
  });

  test('Settings has a row for every setting with its default and source', () => {
    const { rows } = firstRows('settings', lang, 'fi_FI');
    expect(rows.map((row) => row.cells[0])).toEqual(Object.keys(SETTINGS));
    for (const { cells } of rows) {
      const { kind, value, source } = SETTINGS[cells[0] as SettingId];
      if (kind === 'touches') {
        const words = String(value)
          .split(', ')
          .map((code) => choiceWord('touch', code, lang));
        expect(cells[2]).toBe(words.join(', '));
        continue;
      }
      const word = choiceWord('yes_no', value ? 'yes' : 'no', lang);
      expect(cells[2]).toBe(typeof value === 'boolean' ? word : value === '' ? null : value);
      expect(cells[5]).toBe(source);
    }
  });

  test('a setting that is on or off offers yes and no in the language, no other does', () => {
    const { rows } = firstRows('settings', lang);
    const offered = rows.filter((row) => row.validations).map((row) => row.cells[0]);
    expect(offered).toEqual(Object.keys(SETTINGS).filter((id) => SETTINGS[id as SettingId].kind === 'switch'));
    expect(rows.find((row) => row.validations)?.validations).toEqual({ value: { type: 'list', words: choiceWords('yes_no', lang) } });
  });

  test('settings show their own unit: a share as a percentage, a day as a day', () => {
    const { rows } = firstRows('settings', lang, 'fi_FI');
    const format = (id: SettingId) => rows.find((row) => row.cells[0] === id)?.formats?.value;
    expect(format('confidence')).toBe('[<0.01]0.00 %;0.0 %');
    expect(format('as_of')).toBe('d.m.yyyy');
    expect(format('period')).toBe('@');
    expect(format('reach_impressions')).toBe('#,##0');
  });

  test('Stages suggests names whose meanings are words of the list, SQL and won among them', () => {
    const codes = firstRows('stages', lang).rows.map(({ cells }) => choiceCode('stage', String(cells[1])));
    expect(codes).not.toContain(null);
    expect(codes).toEqual(expect.arrayContaining(['lead', 'sql', 'offer', 'won', 'lost']));
    // who owns each stage in the joint process
    expect(firstRows('stages', lang).rows.map(({ cells }) => cells[2])).not.toContain(null);
  });

  test('#39 #40: Personas suggests a row per group of titles, whose words read titles as the add-on does, and says that it is a suggestion', () => {
    const { columns, rows } = firstRows('personas', lang);
    const at = (column: string) => columns.indexOf(column);
    expect(rows.map(({ cells }) => [choiceCode('area', String(cells[at('area')])), choiceCode('role', String(cells[at('role')]))])).toEqual(
      TITLE_GROUPS.map(({ area, role }) => [area, role]),
    );
    expect(rows.map(({ cells }) => cells[at('titles')])).toEqual(TITLE_GROUPS.map(({ titles }) => titles));
    expect(rows.every(({ cells }) => cells.every((cell) => typeof cell === 'string' && cell !== ''))).toBe(true);
    expect(new Set(rows.map(({ cells }) => cells[at('note')])).size).toBe(1);
  });

  test('rows have a cell for each of their columns, and the columns are the tab’s', () => {
    for (const tab of TABS) {
      const { columns, rows } = firstRows(tab.id, lang);
      const ids = tabOf(tab.id).columns.map((column) => column.id);
      expect(columns.filter((column) => !ids.includes(column))).toEqual([]);
      for (const row of rows) expect(row.cells).toHaveLength(columns.length);
    }
  });

  test('data and output tabs begin empty', () => {
    const filled = TABS.filter((tab) => firstRows(tab.id, lang).rows.length > 0).map((tab) => tab.id);
    expect(filled).toEqual(['goals', 'icp', 'personas', 'channels', 'stages', 'settings', 'score_rules']);
  });
});
