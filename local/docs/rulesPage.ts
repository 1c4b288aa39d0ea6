// docs/rules.md: each rule of the field with where it lives and its test. `| 46 | Figures help nobody ... | src/domain/... | test/domain/... |`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOf } from './rules/places';
import { RULES } from './rules/rules';
import type { Rule } from './rules/types';

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replace(/\|/g, '\\|');
const placesOf = ({ lives, waits }: Rule): string => (waits === undefined ? lives.map(code).join('<br>') : `open, waits for: ${waits}`);

const line = (rule: Rule, foreseen: boolean): string => {
  const test = rule.test === undefined ? '' : code(rule.test);
  return `| ${rule.n} | ${rule.kind} | ${rule.source} | ${cell(rule.words)} | ${placesOf(rule)} | ${foreseen ? `planned: ${test}` : test} |`;
};

/** `root`: where the places are looked up */
export const rulesPage = (root = '.'): string => {
  const open = RULES.filter(({ waits }) => waits !== undefined);
  const planned = RULES.filter((rule) => rule.foreseen && missingOf(rule, root).length > 0);
  const head = [
    '# The rules of the field, and where each one lives',
    'Made by `npm run docs` from `local/docs/rules`; a test fails when a rule is missing or points to nothing. Kinds: C metric, T threshold, R rule, D structure, P advice, G gap in the sources. `tab:` is a column of a tab, `setting:` a row of Settings, `text:` words on the screen, `advice:` a sentence in the note of the tab’s first header.',
    `${RULES.length} rules: ${RULES.length - open.length - planned.length} live, ${planned.length} planned, ${open.length} open.`,
  ];
  const rows = RULES.map((rule) => line(rule, planned.indexOf(rule) >= 0));
  return `${head.join('\n\n')}\n\n| # | kind | source | rule | lives in | test |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
};

export const writeRulesPage = (root = '.'): void => writeFileSync(join(root, 'docs/rules.md'), rulesPage(root));
