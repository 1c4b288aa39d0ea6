// A file beyond 100 MB is refused by its size alone, before it is read: a page asks with `File.size`, so that 300 MB never reach the memory.
import type { Lang } from '../text/lang';
import { refuse } from './refuse';

const MEGABYTE = 1024 * 1024;
const LIMIT = 100;

export const refuseLarge = (size: number, lang: Lang): void => {
  if (size > LIMIT * MEGABYTE) refuse(lang, 'too_large', { megabytes: Math.round(size / MEGABYTE), limit: LIMIT });
};
