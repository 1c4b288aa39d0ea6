import type { Lang } from '../text/lang';
import { refuse } from './refuse';

const MEGABYTE = 1024 * 1024;
const LIMIT = 100;

/** Asked before a file is opened: 300 MB are refused by their size alone, without reading a byte. */
export const refuseTooLarge = (bytes: number, lang: Lang): void => {
  if (bytes > LIMIT * MEGABYTE) refuse(lang, 'too_large', { megabytes: Math.round(bytes / MEGABYTE), limit: LIMIT });
};
