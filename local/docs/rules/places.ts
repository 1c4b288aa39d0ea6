// What of a rule points to nothing: missingOf({n: 46, lives: ['tab:leads.gone'], test: 'test/x.test.ts'}) = ['tab:leads.gone', 'test/x.test.ts'].
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../../../src/domain/settings';
import { TABS } from '../../../src/tabs/registry';
import { adviceText } from '../../../src/text/advice';
import { lifecycleText } from '../../../src/text/lifecycle';
import type { Rule } from './types';

const AREAS: Readonly<Record<string, unknown>> = { lifecycle: lifecycleText.en };

const wordsAt = (path: string): unknown => {
  const [area, ...keys] = path.split('.');
  return keys.reduce<unknown>((words, key) => (words as Record<string, unknown> | undefined)?.[key], AREAS[area]);
};

const hasColumn = (place: string): boolean => {
  const [id, column] = place.split('.');
  return TABS.some((tab) => tab.id === id && (column === undefined || tab.columns.some((one) => one.id === column)));
};

const hasAdvice = (place: string): boolean => {
  const [tab, n] = place.split('.');
  return (adviceText.en as Record<string, Record<string, string>>)[tab]?.[n] !== undefined;
};

const isThere = (place: string, root: string): boolean => {
  const [kind, rest] = [place.slice(0, place.indexOf(':')), place.slice(place.indexOf(':') + 1)];
  if (kind === 'tab') return hasColumn(rest);
  if (kind === 'setting') return rest in SETTINGS;
  if (kind === 'text') return wordsAt(rest) !== undefined;
  if (kind === 'advice') return hasAdvice(rest);
  return existsSync(join(root, place));
};

/** `#4` is not named by `#46`. */
const names = (text: string, n: number): boolean => new RegExp(`#${n}(?!\\d)`).test(text);

export const missingOf = ({ n, lives, test, waits }: Rule, root = '.'): string[] => {
  const missing = lives.filter((place) => !isThere(place, root));
  if (waits !== undefined) return missing;
  if (lives.length === 0) missing.push('a place');
  if (test === undefined || !existsSync(join(root, test))) missing.push(test ?? 'a test');
  else if (!names(readFileSync(join(root, test), 'utf8'), n)) missing.push(`#${n} in ${test}`);
  return missing;
};
