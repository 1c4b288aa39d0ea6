// Univer needs packages that are ES modules only, which jest cannot require; one file per group also loads five times as fast.
// Made once per version; jest.config.cjs maps the package names here.
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const target = join(root, 'node_modules/.cache/univer');
const ENGINE = ['core', 'engine-formula', 'rpc'];
const SHEETS = ['sheets', 'sheets-formula', 'sheets-conditional-formatting', 'sheets-data-validation', 'sheets-filter', 'sheets-note'];

// In jest's sandbox every look at a global is slow, and Univer makes hundreds of thousands of objects with Object.defineProperty.
const GLOBALS =
  'Array, BigInt, Boolean, Date, Error, JSON, Map, Math, Number, Object, Promise, RegExp, Set, String, Symbol, TypeError, WeakMap, WeakSet, isNaN, parseFloat, parseInt';

module.exports = () => {
  const { version } = require(join(root, 'node_modules/@univerjs/core/package.json'));
  const stamp = `${version} ${readFileSync(__filename, 'utf8')}`;
  if (existsSync(join(target, 'stamp')) && readFileSync(join(target, 'stamp'), 'utf8') === stamp) return;
  const fresh = `${target}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  bundle(fresh, 'engine-bundle', ENGINE, []);
  bundle(fresh, 'sheets-bundle', SHEETS, [...ENGINE.map((name) => `@univerjs/${name}`), 'rxjs', 'rxjs/operators']);
  writeFileSync(join(fresh, 'stamp'), stamp);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
};

function bundle(folder, file, names, external) {
  const getters = names.map((name) => `get ${JSON.stringify(name)}() { return require('@univerjs/${name}') }`);
  require('esbuild').buildSync({
    stdin: { contents: `module.exports = { ${getters.join(', ')} }`, resolveDir: root, loader: 'js' },
    outfile: join(folder, `${file}.cjs`),
    external,
    banner: { js: `const { ${GLOBALS} } = globalThis;` },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
  });
  for (const name of names) writeFileSync(join(folder, `${name}.cjs`), `module.exports = require('./${file}.cjs')['${name}'];\n`);
}
