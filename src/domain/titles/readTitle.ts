// What a title alone says: readTitle('Head of Sales and Marketing') = { area: 'sales', level: 'director' }, readTitle('HR-päällikkö') =
// { area: null, level: 'manager' }: none of the five areas of responsibility is hers, and that is said rather than guessed.
import type { AreaCode } from '../plan/types';
import { bestPhrase } from './bestPhrase';
import { GROUP_PHRASES, TITLE_GROUPS } from './titleGroups';
import { titleLevel } from './titleLevel';
import { titleTokens } from './titleTokens';
import type { TitleLevel } from './types';

export interface TitleReading {
  /** null = fits none of our rules */
  readonly area: AreaCode | null;
  readonly level: TitleLevel | null;
}

export const readTitle = (title: string): TitleReading => {
  const level = titleLevel(title);
  // growth and development are mostly the CEO's (S3), whatever else stands in the title
  if (level === 'top') return { area: 'growth', level };
  const group = bestPhrase(titleTokens(title), GROUP_PHRASES);
  return { area: group < 0 ? null : TITLE_GROUPS[group].area, level };
};
