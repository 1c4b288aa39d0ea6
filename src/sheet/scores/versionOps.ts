// A new version of the rules as a row of Score versions: 4, since 2026-03-31, 24 rules, 'Maija, Olli', and the set as text in one cell or two.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { VersionStep } from '../../domain/scoring/ruleVersions';
import type { ScoreRule } from '../../domain/scoring/types';
import type { Op } from '../model';

/** Below the 50,000 characters that a cell can hold. */
export const CELL_CHARACTERS = 45_000;
/** What the two cells of a version hold. */
export const SET_CHARACTERS = 2 * CELL_CHARACTERS;

const authorsOf = (rules: readonly ScoreRule[]): string =>
  Array.from(new Set(rules.map(({ author }) => author).filter((name) => name !== ''))).join(', ');

/** A pair of surrogates is never parted. */
const firstCellOf = (text: string): number => {
  const last = text.charCodeAt(CELL_CHARACTERS - 1);
  return last >= 0xd800 && last < 0xdc00 ? CELL_CHARACTERS - 1 : CELL_CHARACTERS;
};

export const versionOps = ({ added, dropped }: VersionStep, rules: readonly ScoreRule[]): Op[] => {
  if (added === null) return [];
  const { number, since, text } = added;
  const cut = firstCellOf(text);
  const cells = [number, { date: isoOfDay(since) }, rules.length, authorsOf(rules) || null, text.slice(0, cut), text.slice(cut) || null];
  const drop: Op[] = dropped.length === 0 ? [] : [{ op: 'deleteRows', tab: 'score_versions', keys: dropped.map(String) }];
  return [
    {
      op: 'upsert',
      tab: 'score_versions',
      columns: ['version', 'since', 'rules', 'authors', 'text', 'more'],
      rows: [{ id: String(number), cells }],
      rest: 'keep',
      onlyNew: true,
    },
    ...drop,
  ];
};
