// The page of `npm start` as static files: grid, worker, the built add-on and the example workbooks.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { readXlsx } from '../xlsx/readXlsx';

/** Example workbooks as snapshots, so that the page shows one without reading .xlsx first. */
async function writeExamples(to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  const files = existsSync('examples') ? readdirSync('examples').filter((file) => file.endsWith('.xlsx')) : [];
  const index: { lang: string | null; file: string }[] = [];
  for (const file of files) {
    const lang = /[-_.](en|fi)\.xlsx$/.exec(file)?.[1] ?? null;
    const name = basename(file, '.xlsx');
    const locale = lang === 'fi' ? 'fi_FI' : 'en_US';
    const workbook = await readXlsx(readFileSync(join('examples', file)), {
      name,
      locale,
      timeZone: 'Europe/Helsinki',
      formulaMode: 'locale-parsed',
    });
    writeFileSync(join(to, `${name}.json`), JSON.stringify(workbook));
    index.push({ lang, file: `${name}.json` });
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
  for (const file of ['Code.js', 'Sidebar.html']) cpSync(join(dist, file), join(out, 'addon', file));
  await writeExamples(join(out, 'examples'));
}
