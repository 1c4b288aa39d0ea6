// The page of `npm start` as static files: grid, worker, the built add-on and the example workbooks.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LANGS } from '../../src/text/lang';
import { filledWorkbook } from '../exampleCompany/filledWorkbook';
import { PAGES } from '../workbook/addonFiles';

/** The example company's workbook with its exports imported, in both languages: Build plan is the next thing to press. */
async function writeExamples(to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  const index: { lang: string; file: string }[] = [];
  for (const lang of LANGS) {
    const file = `havula-plan.${lang}.json`;
    writeFileSync(join(to, file), JSON.stringify(await filledWorkbook(lang)));
    index.push({ lang, file });
  }
  writeFileSync(join(to, 'index.json'), JSON.stringify(index));
}

export interface PageFolders {
  /** the built add-on */
  readonly dist: string;
  readonly out: string;
}

export async function buildPage({ dist, out }: PageFolders): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const source = join('local', 'page');
  await build({
    entryPoints: ['page.ts', 'worker.ts', 'page.css'].map((file) => join(source, file)),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  cpSync(join(source, 'index.html'), join(out, 'index.html'));
  mkdirSync(join(out, 'addon'));
  for (const file of ['Code.js', ...PAGES.map((page) => `${page}.html`)]) cpSync(join(dist, file), join(out, 'addon', file));
  await writeExamples(join(out, 'examples'));
}
