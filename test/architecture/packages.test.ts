import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly optionalDependencies?: Record<string, string>;
}
const read = (file: string) => JSON.parse(readFileSync(resolve(__dirname, '../..', file), 'utf8'));

describe.each(['', 'bench/'])('the packages of ./%s', (folder) => {
  const manifest: { dependencies?: object; devDependencies: Record<string, string> } = read(`${folder}package.json`);
  const locked: Record<string, Locked> = read(`${folder}package-lock.json`).packages;

  test('are pinned exactly', () => {
    expect(Object.values(manifest.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(manifest.dependencies).toBeUndefined();
  });
  test('are locked without a download host', () => {
    expect(Object.entries(locked).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });
  test('are locked with the optional packages of every platform: without them npm ci refuses to install', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`]),
    );
    expect(missing).toEqual([]);
  });
});

test('what is bundled for users is under a permissive licence', () => {
  const locked: Record<string, Locked> = read('package-lock.json').packages;
  for (const name of ['papaparse', 'preact']) expect(locked[`node_modules/${name}`].license).toMatch(/^(MIT|Apache-2\.0)$/);
});
