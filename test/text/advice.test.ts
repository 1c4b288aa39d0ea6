// Advice is one sentence at the right step: in the note of a tab's first header, or at the foot of Lifecycle and Economics.
import { headerOf } from '../../src/sheet/header';
import { tabOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import { adviceText } from '../../src/text/advice';
import { LANGS } from '../../src/text/lang';
import { lifecycleText } from '../../src/text/lifecycle';

const firstNote = (tab: TabId, lang: (typeof LANGS)[number]): string => {
  const first = tabOf(tab).columns.find((column) => !column.hidden)!;
  return headerOf(tab, lang).find(({ column }) => column === first.id)!.note;
};

test.each([
  ['a handful of accounts is enough (#1)', 'accounts', 1],
  ['whom you mean decides how and what to measure (#3)', 'audiences', 3],
  ['how the customer decides is written down (#6)', 'account_plan', 6],
  ['key accounts decide slowly (#31)', 'deals', 31],
  ['tactical goals come from those of the business (#42)', 'goals', 42],
  ['one owner a stage (#57)', 'stages', 57],
  ['plan before campaigns (#61)', 'goals', 61],
  ['findings change the next round (#66)', 'plan', 66],
  ['stages overlap (#81)', 'stages', 81],
  ['many decide, and it takes long (#85)', 'deals', 85],
  ['offering and messages before money (#92)', 'personas', 92],
  ['do, measure, learn, change (#105)', 'plan', 105],
  ['interest tells two things (#124)', 'campaigns', 124],
  ['sessions of everybody say little (#130)', 'pages', 130],
  ['keep to the goals (#138)', 'goals', 138],
  ['reach leads only on a tight audience (#147)', 'audiences', 147],
  ['be ready before the moment (#153)', 'triggers', 153],
] as const)('%s', (_rule, tab, n) => {
  for (const lang of LANGS) {
    const sentence = (adviceText[lang] as unknown as Record<string, Record<number, string>>)[tab][n];
    expect(sentence).toMatch(/\.$/);
    expect(sentence.match(/\. [A-ZÅÄÖ]/)).toBeNull();
    expect(firstNote(tab, lang)).toContain(sentence);
  }
});

test('the marker stays the last line of the note', () => {
  expect(firstNote('goals', 'en').split('\n').pop()).toBe('[abm:goals.kpi]');
});

test('a cohort is judged by what comes home later, not by one campaign (#152)', () => {
  expect(LANGS.map((lang) => lifecycleText[lang].lifecycle.foot.cohorts)).toEqual([
    expect.stringMatching(/campaign/),
    expect.stringMatching(/ampanja/),
  ]);
});
test('nurture lasts: interest is not readiness (#93, #106)', () => {
  expect(lifecycleText.en.lifecycle.foot.nurture).toMatch(/last long.*not ready/);
  expect(lifecycleText.fi.lifecycle.foot.nurture).toMatch(/kauan.*eivät ole nyt valmiita/);
});
test('no hopping between tools on their own figures (#56, #60)', () => {
  expect(lifecycleText.en.economics.foot.advice).toMatch(/tool’s own figures/);
  expect(lifecycleText.fi.economics.foot.advice).toMatch(/työkalun omien lukujen/);
});
