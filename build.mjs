// Bundles src/ into dist/: exactly what `clasp push` uploads (Code.js, Sidebar.html, appsscript.json).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse, tokenizer } from 'acorn';
import { build, transformSync } from 'esbuild';

const OUT = process.env.OUT_DIR ?? 'dist';
const GLOBAL = 'Addon_'; // ends in `_`: cells and google.script.run cannot call what is inside
const ENTRIES = ['onOpen', 'onInstall', 'onEdit', 'showSidebar', 'buildPlanFromMenu', 'rpc'];
/** Not there in Apps Script, or newer than its oldest engine; console and Logger would send data to Google's logs. */
const NO_GLOBALS = new Set(
  'URL URLSearchParams TextEncoder TextDecoder setTimeout setInterval fetch crypto atob btoa process require window document performance structuredClone console Logger Blob'.split(
    ' ',
  ),
);
const NO_METHODS = new Set('at replaceAll findLast findLastIndex toSorted toReversed toSpliced groupBy hasOwn'.split(' '));
const CODE_LIMIT = 400_000;

const bundle = async (options) => (await build({ bundle: true, write: false, charset: 'utf8', logLevel: 'warning', ...options })).outputFiles[0].text;

const parametersOf = (declaration) => {
  const { params } = parse(`(${declaration})`, { ecmaVersion: 'latest' }).body[0].expression;
  return params.map((p) => (p.type === 'AssignmentPattern' ? p.left : p.type === 'RestElement' ? { name: `...${p.argument.name}` } : p).name);
};

/** A custom function as Sheets must find it: its documentation directly above a plain declaration with all parameters. */
function cellStub(name, errors) {
  const source = readFileSync(`src/functions/${name}.ts`, 'utf8');
  const doc = new RegExp(`/\\*\\*(?:(?!\\*/)[^])*\\*/(?=\\s*export function ${name}\\b)`).exec(source)?.[0] ?? '';
  const program = parse(transformSync(source, { loader: 'ts', target: 'es2019' }).code, { ecmaVersion: 'latest', sourceType: 'module' });
  const found = program.body
    .flatMap((node) => [node, node.declaration])
    .find((node) => node?.type === 'FunctionDeclaration' && node.id?.name === name);
  if (!found) errors.push(`${name}: no \`export function ${name}\``);
  const names = (found?.params ?? []).map((p) => (p.left ?? p).name);
  if (!doc.includes('@customfunction')) errors.push(`${name}: doc comment with @customfunction is missing directly above it`);
  if (!/@return\s*\{[^}]+\}\s*\S/.test(doc)) errors.push(`${name}: @return {type} text is missing`);
  const tags = [...doc.matchAll(/@param\s*\{[^}]+\}+\s+([\w$]+)\s+\S/g)].map((m) => m[1]);
  if (tags.join() !== names.join()) errors.push(`${name}: @param [${tags}] does not match parameters [${names}]`);
  return `${doc}\nfunction ${name}(${names.join(', ')}) {\n  return ${GLOBAL}.cell('${name}', arguments);\n}\n`;
}

/** The names of the registry; a file beside it that is not registered is half-added. */
async function functionNames(errors) {
  const registry = await bundle({ entryPoints: ['src/functions/registry.ts'], format: 'iife', globalName: 'registry', target: 'es2019' });
  const names = Object.keys(vm.runInNewContext(`${registry};registry.functions`, {})).sort();
  const files = readdirSync('src/functions').flatMap((file) => /^([A-Z][A-Z0-9_]*)\.ts$/.exec(file)?.[1] ?? []);
  for (const name of files) if (!names.includes(name)) errors.push(`${name}: not in src/functions/registry.ts`);
  return names;
}

async function stubs(code) {
  const errors = [];
  const exported = vm.runInNewContext(`${code};${GLOBAL}`, {}); // an empty world: whatever runs at load must need nothing
  for (const name of [...ENTRIES, 'cell'])
    if (typeof exported[name] !== 'function') errors.push(`${name}: src/apps-script/main.ts does not export it`);
  if (errors.length > 0) throw new Error(`entry points:\n  ${errors.join('\n  ')}`);
  const entries = ENTRIES.map((name) => {
    const names = parametersOf(String(exported[name])).join(', ');
    return `function ${name}(${names}) {\n  return ${GLOBAL}.${name}(${names});\n}\n`;
  });
  const cells = (await functionNames(errors)).map((name) => cellStub(name, errors));
  if (errors.length > 0) throw new Error(`entry points:\n  ${errors.join('\n  ')}`);
  return [...entries, ...cells].join('\n');
}

/** Names that the engine of Apps Script does not know. Keys of object literals and properties of our own are not meant. */
function forbidden(code) {
  const tokens = [...tokenizer(code, { ecmaVersion: 2019, sourceType: 'script', locations: true })];
  const found = tokens.filter((token, i) => {
    if (token.type.label !== 'name') return false;
    const before = tokens[i - 1]?.type.label;
    const after = tokens[i + 1]?.type.label;
    if (before === '.') return after === '(' && NO_METHODS.has(token.value);
    return NO_GLOBALS.has(token.value) && !(after === ':' && (before === '{' || before === ','));
  });
  return found.map((token) => `${token.value} (Code.js line ${token.loc.start.line})`);
}

async function buildCode() {
  const code = await bundle({ entryPoints: ['src/apps-script/main.ts'], format: 'iife', globalName: GLOBAL, target: 'es2019' });
  const whole = `${code}\n${await stubs(code)}`;
  parse(whole, { ecmaVersion: 2019, sourceType: 'script' }); // what Apps Script's own parser takes: no modules, no class fields
  const names = forbidden(whole);
  if (names.length > 0) throw new Error(`not available in Apps Script: ${names.join(', ')}`);
  if (whole.length > CODE_LIMIT)
    throw new Error(`Code.js has ${whole.length} characters, more than ${CODE_LIMIT}: every custom function loads all of it`);
  return whole;
}

async function buildSidebar() {
  const [script, styles, page] = ['sidebar.tsx', 'sidebar.css', 'sidebar.html'].map((file) => `src/sidebar/${file}`);
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact' };
  const js = await bundle({ entryPoints: [script], format: 'iife', target: 'es2019', minify: true, ...jsx });
  const css = await bundle({ entryPoints: [styles], minify: true });
  const template = readFileSync(page, 'utf8');
  for (const mark of ['/*INLINE_CSS*/', '/*INLINE_JS*/']) if (!template.includes(mark)) throw new Error(`${page} has no ${mark}`);
  const html = template.replace('/*INLINE_CSS*/', () => css.trim()).replace('/*INLINE_JS*/', () => js.trim());
  // HtmlService would run `<?` as a scriptlet; a browser would end the script at `</script` inside a string
  if (html.includes('<?')) throw new Error('Sidebar.html contains `<?`');
  if (/<\/script/i.test(js)) throw new Error('the sidebar script contains `</script`');
  return html;
}

// nothing is written before all is well, so that a failing build leaves the last good one
const built = { 'Code.js': await buildCode(), 'Sidebar.html': await buildSidebar(), 'appsscript.json': readFileSync('src/appsscript.json', 'utf8') };
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, text] of Object.entries(built)) {
  writeFileSync(`${OUT}/${name}`, text);
  console.log(`${name} ${text.length} characters`);
}
