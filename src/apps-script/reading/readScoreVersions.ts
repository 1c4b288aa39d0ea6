// The versions of the score rules that builds have kept, oldest first.
import type { RuleVersion } from '../../domain/scoring/ruleVersions';
import type { Book } from '../workbook/book';
import { readSmallTab } from './smallTab';

export interface VersionRow extends RuleVersion {
  readonly rules: number;
}

export function readScoreVersions(book: Book): VersionRow[] {
  return readSmallTab(book, 'score_versions')
    .map((row) => ({
      number: row.number('version') ?? 0,
      since: row.day('since'),
      rules: row.number('rules') ?? 0,
      text: row.text('text') + row.text('more'),
    }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => a.number - b.number);
}
