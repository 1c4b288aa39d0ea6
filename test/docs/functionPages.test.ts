import { existsSync, readFileSync } from 'node:fs';
import { functionDocs } from '../../local/docs/functionDoc';
import { functionPages } from '../../local/docs/functionPages';
import { functions } from '../../src/functions/registry';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the pages of the custom functions', () => {
  test.each(Object.entries(functionPages()))('%s is what the comments say (else: node local/run.mjs docs)', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test('there is one for every function of the registry, and no other', () => {
    expect(functionDocs().map(({ name }) => name)).toEqual(Object.keys(functions).sort());
  });

  test.each(functionDocs())('$name has a Finnish page with every argument, linked from the Finnish list', ({ name, params, source }) => {
    const page = read(`docs/functions/fi/${name}.md`);
    for (const param of params) expect(page).toContain(`| \`${param.name}\` |`);
    expect(page).toContain(`=${name}(${params.map((param) => param.name).join('; ')})`);
    expect(page).toContain(`Lähde: ${source.split(',')[0]}`);
    expect(read('docs/functions/fi/README.md')).toContain(`[${name}](${name}.md)`);
  });

  test('no link leads nowhere', () => {
    const pages = [
      ...Object.keys(functionPages()),
      'docs/functions/common-rules.md',
      'docs/functions/fi/README.md',
      'docs/functions/fi/yhteiset-saannot.md',
    ];
    for (const { name } of functionDocs()) pages.push(`docs/functions/fi/${name}.md`);
    for (const path of pages) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      for (const [, link] of read(path).matchAll(/\]\(([^)]+\.md)\)/g))
        expect([path, link, existsSync(`${folder}/${link}`)]).toEqual([path, link, true]);
    }
  });
});
