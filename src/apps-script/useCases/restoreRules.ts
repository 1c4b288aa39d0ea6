// Puts a kept version of the score rules back: an action that says so and names the cells it writes, the rows of Score rules. The rules
// that stand there are kept as a version first, so that nothing is lost. All rows of ours are written in one go per run of columns.

import { ruleSetOf } from '../../domain/scoring/ruleSet';
import { versionStep } from '../../domain/scoring/ruleVersions';
import type { ScoreRule } from '../../domain/scoring/types';
import { RULE_COLUMNS, ruleCells } from '../../sheet/scores/ruleWords';
import { versionOps } from '../../sheet/scores/versionOps';
import type { Lang } from '../../text/lang';
import { commit } from '../commit/commit';
import { writeProperty } from '../properties';
import { readScoreRules } from '../reading/readScoreRules';
import { readScoreVersions } from '../reading/readScoreVersions';
import { readSettings } from '../reading/readSettings';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { toStored } from '../workbook/cellValue';
import { columnGroups } from '../workbook/columnGroups';
import { withLease } from '../workbook/lease';
import { makeRoom } from '../workbook/rowSpace';
import { openBook } from './openBook';
import { todayOf } from './planDates';
import { STALE, staleTabs } from './stale';

function keepPresent(book: Book): void {
  const { rules } = readScoreRules(book);
  const step = versionStep(rules, readScoreVersions(book), todayOf(book, readSettings(book), null));
  commit(book, versionOps(step, rules));
}

function writeRules(book: Book, rules: readonly ScoreRule[], lang: Lang): void {
  const place = book.place('score_rules');
  const first = place.headerRow + 1;
  // rows that stand below are cleared with the same call
  const rows = Math.max(rules.length, place.sheet.getLastRow() - place.headerRow);
  if (rows <= 0) return;
  makeRoom(place, first + rows - 1);
  const context = { zone: book.zone, formulaText: () => '' };
  const lines = rules.map((rule) => ruleCells(rule, lang).map((cell) => toStored(cell, context)));
  const cellAt = (row: number, column: string) => (row < lines.length ? lines[row][RULE_COLUMNS.indexOf(column as 'on')] : '');
  for (const group of columnGroups(place, RULE_COLUMNS)) {
    const values = Array.from({ length: rows }, (_, row) => group.ids.map((column) => cellAt(row, column)));
    place.sheet.getRange(first, group.first, rows, group.ids.length).setValues(values);
  }
}

export function restoreRules({ version }: { version: number }): { version: number; rules: number } {
  return withLease(() => {
    const book = openBook();
    const found = readScoreVersions(book).find(({ number }) => number === version);
    const rules = found ? ruleSetOf(found.text) : null;
    if (rules === null) throw new Refusal('no_version', { version });
    keepPresent(book);
    writeRules(book, rules, book.lang);
    writeProperty(STALE, JSON.stringify([...new Set([...staleTabs(), 'score_rules'])]));
    return { version, rules: rules.length };
  });
}
