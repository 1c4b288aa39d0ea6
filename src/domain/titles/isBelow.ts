// Whether a level is known and below another: first contact is sought from manager up (S0, setting), so isBelow('specialist', 'manager') is true;
// a title that says no level is not below, isBelow(null, 'manager') is false. A word that is no level counts as manager.
import { TITLE_LEVELS, type TitleLevel } from './types';

const rankOf = (level: string): number => TITLE_LEVELS.indexOf(level as TitleLevel);

export const isBelow = (level: TitleLevel | null, least: string): boolean =>
  level !== null && rankOf(level) < (rankOf(least) < 0 ? rankOf('manager') : rankOf(least));
