// Bundles src/ into dist/: exactly what `clasp push` uploads (Code.js, Server.html, Sidebar.html, Xlsx.html, appsscript.json).
// Every custom function in a cell loads all of Code.js, so the server lies in a file of its own that only a click evaluates;
// ONE_FILE=1 puts it into Code.js, for a host that refuses to evaluate (decision 0013).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse, tokenizer } from 'acorn';
import { build, transformSync } from 'esbuild';

const OUT = process.env.OUT_DIR ?? 'dist';
const GLOBAL = 'Addon_'; // ends in `_`: cells and google.script.run cannot call what is inside
const SERVER = 'Server_';
const ENTRIES = ['onOpen', 'onInstall', 'onEdit', 'showSidebar'];
const SERVER_ENTRIES = ['buildPlanFromMenu', 'rpc'];
const ONE_FILE = process.env.ONE_FILE === '1';
/** Not there in Apps Script, or newer than its oldest engine; console and Logger would send data to Google's logs. */
const NO_GLOBALS = new Set(
  'URL URLSearchParams TextEncoder TextDecoder setTimeout setInterval fetch crypto atob btoa process require window document performance structuredClone console Logger Blob'.split(
    ' ',
  ),
);
const NO_METHODS = new Set('at replaceAll findLast findLastIndex toSorted toReversed toSpliced groupBy hasOwn'.split(' '));
/** characters: Code.js is loaded by every cell, Server.html by every click, Sidebar.html by every opening, Xlsx.html with the first workbook */
const LIMITS = { 'Code.js': 200_000, 'Server.html': 1_000_000, 'Sidebar.html': 400_000, 'Xlsx.html': 20_000 };

const bundle = async (options) => (await build({ bundle: true, write: false, charset: 'utf8', logLevel: 'warning', ...options })).outputFiles[0].text;

const parametersOf = (declaration) => {
  const { params } = parse(`(${declaration})`, { ecmaVersion: 'latest' }).body[0].expression;
  return params.map((p) => (p.type === 'AssignmentPattern' ? p.left : p.type === 'RestElement' ? { name: `...${p.argument.name}` } : p).name);
};

/** What the formula helper of Sheets does not show stays in the documentation: every cell loads this file. */
const UNSHOWN = /\n \* @(?:example|remarks|source)\b[\s\S]*?(?=\n \* @(?!example|remarks|source)|\n \*\/)/g;

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
  return `${doc.replace(UNSHOWN, '')}\nfunction ${name}(${names.join(', ')}) {\n  return ${GLOBAL}.cell('${name}', arguments);\n}\n`;
}

/** The names of the registry; a file beside it that is not registered is half-added. */
async function functionNames(errors) {
  const registry = await bundle({ entryPoints: ['src/functions/registry.ts'], format: 'iife', globalName: 'registry', target: 'es2019' });
  const names = Object.keys(vm.runInNewContext(`${registry};registry.functions`, {})).sort();
  const files = readdirSync('src/functions').flatMap((file) => /^([A-Z][A-Z0-9_]*)\.ts$/.exec(file)?.[1] ?? []);
  for (const name of files) if (!names.includes(name)) errors.push(`${name}: not in src/functions/registry.ts`);
  return names;
}

const inEmptyWorld = (code, name) => vm.runInNewContext(`${code};${name}`, {}); // whatever runs at load must need nothing

/** Evaluated where it stands, so that the server sees the services as Code.js does. */
const LOADER = `var loaded_;
function server_() {
  return loaded_ || (loaded_ = ${ONE_FILE ? SERVER : `eval(HtmlService.createTemplateFromFile('Server').getRawContent() + ';${SERVER}')`});
}
`;

function entryStubs(exported, names, from, errors) {
  return names.map((name) => {
    if (typeof exported[name] !== 'function') {
      errors.push(`${name}: no entry point of that name`);
      return '';
    }
    const parameters = parametersOf(String(exported[name])).join(', ');
    return `function ${name}(${parameters}) {\n  return ${from}.${name}(${parameters});\n}\n`;
  });
}

async function stubs(code, server) {
  const errors = [];
  const exported = inEmptyWorld(code, GLOBAL);
  const entries = [
    ...entryStubs(exported, ENTRIES, GLOBAL, errors),
    ...entryStubs(inEmptyWorld(server, SERVER), SERVER_ENTRIES, 'server_()', errors),
  ];
  if (typeof exported.cell !== 'function') errors.push('cell: src/apps-script/main.ts does not export it');
  const cells = (await functionNames(errors)).map((name) => cellStub(name, errors));
  if (errors.length > 0) throw new Error(`entry points:\n  ${errors.join('\n  ')}`);
  return [LOADER, ...entries, ...cells].join('\n');
}

/** Names that the engine of Apps Script does not know. Keys of object literals and properties of our own are not meant. */
function forbidden(code, file) {
  const tokens = [...tokenizer(code, { ecmaVersion: 2019, sourceType: 'script', locations: true })];
  const found = tokens.filter((token, i) => {
    if (token.type.label !== 'name') return false;
    const before = tokens[i - 1]?.type.label;
    const after = tokens[i + 1]?.type.label;
    if (before === '.') return after === '(' && NO_METHODS.has(token.value);
    return NO_GLOBALS.has(token.value) && !(after === ':' && (before === '{' || before === ','));
  });
  return found.map((token) => `${token.value} (${file} line ${token.loc.start.line})`);
}

/** What Apps Script's own parser takes: no modules, no class fields. */
function checkScript(code, file) {
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const names = forbidden(code, file);
  if (names.length > 0) throw new Error(`not available in Apps Script: ${names.join(', ')}`);
  if (!ONE_FILE) checkSize(file, code);
}

function checkSize(file, text) {
  if (text.length > LIMITS[file]) throw new Error(`${file} has ${text.length} characters, more than ${LIMITS[file]}`);
}

const scriptOf = (entry, globalName, more = {}) =>
  bundle({ entryPoints: [`src/apps-script/${entry}.ts`], format: 'iife', globalName, target: 'es2019', ...more });

/** The names of source files that esbuild writes above each part: only weight in what every cell and every click loads. */
const withoutFileNames = (code) => code.replace(/^ *\/\/ src\/\S+\n/gm, '');

async function buildScripts() {
  const [code, server] = [withoutFileNames(await scriptOf('main', GLOBAL)), await scriptOf('server', SERVER, { minifyWhitespace: true })];
  const whole = `${code}\n${ONE_FILE ? `${server}\n` : ''}${await stubs(code, server)}`;
  checkScript(whole, 'Code.js');
  checkScript(server, 'Server.html');
  // HtmlService would run `<?` as a scriptlet in a page; here it is only never to be there
  if (server.includes('<?')) throw new Error('Server.html contains `<?`');
  return ONE_FILE ? { 'Code.js': whole } : { 'Code.js': whole, 'Server.html': server };
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
  checkSize('Sidebar.html', html);
  return html;
}

/** The reader of Excel workbooks: the sidebar asks for it when somebody drops one, and runs it as a script of its own (decision 0023). */
async function buildXlsx() {
  const code = (
    await bundle({ entryPoints: ['src/exports/xlsx/entry.ts'], format: 'iife', globalName: 'Xlsx_', target: 'es2019', minify: true })
  ).trim();
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  if (code.includes('<?')) throw new Error('Xlsx.html contains `<?`');
  checkSize('Xlsx.html', code);
  return code;
}

// nothing is written before all is well, so that a failing build leaves the last good one
const built = {
  ...(await buildScripts()),
  'Sidebar.html': await buildSidebar(),
  'Xlsx.html': await buildXlsx(),
  'appsscript.json': readFileSync('src/appsscript.json', 'utf8'),
};
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, text] of Object.entries(built)) {
  writeFileSync(`${OUT}/${name}`, text);
  console.log(`${name} ${text.length} characters`);
}
