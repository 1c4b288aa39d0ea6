// The Plan tab's steps as cells of three sheets, with the columns in the order of the registry and the header in row 1.

import type { Goal, Plan } from '../../../src/domain/plan/types';
import { defaultSettings } from '../../../src/domain/settings';
import { lookup } from '../../../src/sheet/formula/lookup';
import { render } from '../../../src/sheet/formula/render';
import type { Cell, Formula, Plain } from '../../../src/sheet/model';
import type { OutputInput } from '../../../src/sheet/outputInput';
import { outputOps } from '../../../src/sheet/outputOps';
import { tabOf } from '../../../src/tabs/registry';
import type { TabId } from '../../../src/tabs/types';
import type { Lang } from '../../../src/text/lang';

const letterOf = (index: number): string =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));
export const letter = (tab: TabId, column: string): string => letterOf(tabOf(tab).columns.findIndex(({ id }) => id === column));
const SHEETS: Partial<Record<TabId, string>> = { plan: 'Plan', goals: 'Goals', settings: 'Settings' };

export const textOf = (formula: Formula, row: number, separator: ',' | ';'): string =>
  render(formula, {
    separator,
    ownRef: (column) => `$${letter('plan', column)}${row}`,
    findRef: (tab, key, column) => {
      const whole = (id: string) => `${SHEETS[tab]}!$${letter(tab, id)}:$${letter(tab, id)}`;
      return lookup({ values: whole(column), keys: whole('id'), key, separator });
    },
    areaRef: () => {
      throw new Error('the Plan reads no columns');
    },
  });

export interface RenderedCell {
  readonly sheet: string;
  readonly a1: string;
  readonly column: string;
  readonly value?: Plain;
  readonly formula?: string;
  /** what the domain computed */
  readonly expected?: Plain;
}

export const optionsFor = (plan: Plan, lang: Lang = 'en', confidence = 0.95): OutputInput => ({
  plan,
  lang,
  locale: lang === 'fi' ? 'fi_FI' : 'en_US',
  settings: { ...defaultSettings(), confidence },
  planName: '',
  buildNumber: 1,
  previousTriggers: [],
});

const planCells = (input: OutputInput, separator: ',' | ';'): RenderedCell[] => {
  const step = outputOps(input).find((op) => op.op === 'upsert' && op.tab === 'plan');
  if (step?.op !== 'upsert') throw new Error('no step for the Plan');
  return step.rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell: Cell | undefined, c): RenderedCell[] => {
      const column = step.columns[c];
      const place = { sheet: 'Plan', a1: `${letter('plan', column)}${at + 2}`, column };
      if (cell === null || cell === undefined) return [];
      if (typeof cell !== 'object') return [{ ...place, value: cell }];
      if (!('formula' in cell)) throw new Error('no dates on the Plan');
      return [{ ...place, formula: textOf(cell.formula, at + 2, separator), expected: cell.value }];
    }),
  );
};

export const renderedPlan = (
  plan: Plan,
  goals: readonly Goal[],
  options: { separator?: ',' | ';'; lang?: Lang; confidence?: number } = {},
): RenderedCell[] => {
  const goalCells = goals.flatMap(({ kpi, goal }, at): RenderedCell[] => [
    { sheet: 'Goals', a1: `${letter('goals', 'id')}${at + 2}`, column: 'id', value: kpi },
    { sheet: 'Goals', a1: `${letter('goals', 'goal')}${at + 2}`, column: 'goal', value: goal },
  ]);
  const { separator = ',', lang = 'en', confidence } = options;
  const settingCells: RenderedCell[] = [
    { sheet: 'Settings', a1: `${letter('settings', 'id')}2`, column: 'id', value: 'confidence' },
    ...(confidence === undefined ? [] : [{ sheet: 'Settings', a1: `${letter('settings', 'value')}2`, column: 'value', value: confidence }]),
  ];
  return [...planCells(optionsFor(plan, lang, confidence), separator), ...goalCells, ...settingCells];
};
