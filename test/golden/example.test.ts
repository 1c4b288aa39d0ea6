// Whole sheets of the example company as readable tables: the difference is the review. Results of formulas are Univer's.
import type { LocalWorkbook } from '../../local/workbook/openWorkbook';
import { tabsText } from '../../src/text/tabs';
import { builtExample } from '../support/exampleWorkbook';
import { expectGolden, goldenTable } from '../support/goldenTable';

const TABS = [
  'plan',
  'account_plan',
  'triggers',
  'funnel',
  'lifecycle',
  'economics',
  'scoring',
  'goals',
  'audiences',
  'accounts',
  'personas',
  'icp',
  'channels',
  'score_rules',
  'settings',
  'stages',
  'costs',
  'deal_history',
  'imports',
  'names',
  'health',
] as const;

describe.each(['en', 'fi'] as const)('the example company in %s', (lang) => {
  let workbook: LocalWorkbook;
  beforeAll(async () => {
    workbook = await builtExample(lang);
  });
  afterAll(() => workbook.dispose());

  test.each(TABS)('tab %s looks as it did', (tab) => {
    const name = tabsText[lang].names[tab];
    expectGolden(`${lang}-${tab}`, goldenTable(workbook.host.snapshot(), name));
  });
});
