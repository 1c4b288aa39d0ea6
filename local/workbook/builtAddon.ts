import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltAddon, PAGES } from './addonFiles';

export const builtAddon = (dist = 'dist'): BuiltAddon => {
  const text = (file: string): string => readFileSync(join(dist, file), 'utf8');
  return { code: text('Code.js'), files: Object.fromEntries(PAGES.map((page) => [page, text(`${page}.html`)])) };
};
