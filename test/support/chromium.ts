// A Chromium for the browser tests. A machine with nothing but Node has none, so the one in the npm package is the last resort.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the package's archives lie; its own entry module sets up a cloud function's paths, so only the files are used. */
function packageFolder(): string {
  return dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
}

function unpackArchive(name: string, into: string): void {
  const tar = join(into, `${name}.tar`);
  writeFileSync(tar, brotliDecompressSync(readFileSync(join(packageFolder(), 'bin', `${name}.tar.br`))));
  execFileSync('tar', ['xf', tar, '-C', into]);
  rmSync(tar);
}

/** Unpacked once per machine and version: into a folder of its own, then renamed, so that tests side by side never see half a browser. */
function unpackedChromium(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  const place = join(tmpdir(), `abm-chromium-${version}`);
  if (existsSync(place)) return place;
  const work = mkdtempSync(join(tmpdir(), 'abm-chromium-part-'));
  writeFileSync(join(work, 'chromium'), brotliDecompressSync(readFileSync(join(packageFolder(), 'bin', 'chromium.br'))));
  chmodSync(join(work, 'chromium'), 0o755);
  for (const archive of ['al2023', 'fonts']) {
    mkdirSync(join(work, archive));
    unpackArchive(archive, join(work, archive));
  }
  writeFileSync(
    join(work, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(place, 'fonts')}</dir><cachedir>${join(place, 'cache')}</cachedir></fontconfig>`,
  );
  try {
    renameSync(work, place);
  } catch {
    rmSync(work, { recursive: true, force: true }); // another process was first
  }
  return place;
}

function fromPackage(): LaunchOptions {
  const place = unpackedChromium();
  const libraries = [join(place, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(place, 'fonts.conf') };
  return {
    executablePath: join(place, 'chromium'),
    args: FLAGS,
    env: { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries } as Record<string, string>,
  };
}

function choices(): LaunchOptions[] {
  const own = process.env.CHROME_PATH;
  if (own) return [{ executablePath: own, args: FLAGS }];
  const system = '/usr/bin/chromium';
  return [{ channel: 'chrome', args: FLAGS }, ...(existsSync(system) ? [{ executablePath: system, args: FLAGS }] : [])];
}

/** CHROME_PATH, else an installed Chrome, else /usr/bin/chromium, else the one of the npm package. */
export async function launchChromium(): Promise<Browser> {
  for (const options of choices()) {
    try {
      return await chromium.launch(options);
    } catch (problem) {
      if (process.env.CHROME_PATH) throw problem;
    }
  }
  return chromium.launch(fromPackage());
}
