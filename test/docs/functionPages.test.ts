import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { functionDocs } from '../../local/docs/functionDoc';
import { functionPages } from '../../local/docs/functionPages';
import { deciderRoles } from '../../src/domain/people/deciderRoles';
import { functions } from '../../src/functions/registry';
import { byRowSamples } from '../functions/byRowSamples';
import { wholeSamples } from '../functions/wholeSamples';

const read = (path: string) => readFileSync(path, 'utf8');
const RULES = ['docs/functions/common-rules.md', 'docs/functions/fi/yhteiset-saannot.md'];

describe('the pages of the custom functions', () => {
  test.each(Object.entries(functionPages()))('%s is what the comments and translations say (else: npm run docs)', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test.each(['en', 'fi'] as const)('there is one for every function of the registry, and no other, in %s', (lang) => {
    expect(functionDocs(lang).map(({ name }) => name)).toEqual(Object.keys(functions).sort());
    const written = [...Object.keys(functionPages()), ...RULES];
    const folders = ['docs/functions', 'docs/functions/fi'];
    const there = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${folder}/${file}`),
    );
    expect(there.sort()).toEqual(written.sort());
  });

  test.each(functionDocs())('$name says the same things in Finnish', (english) => {
    const finnish = functionDocs('fi').find(({ name }) => name === english.name)!;
    expect(finnish.params.map(({ name }) => name)).toEqual(english.params.map(({ name }) => name));
    expect(finnish.remarks).toHaveLength(english.remarks.length);
    expect(finnish.examples).toHaveLength(english.examples.length);
    for (const text of [finnish.summary, finnish.result, ...finnish.params.map((param) => param.text)]) expect(text).toBeTruthy();
    english.params.forEach(({ text }, at) => {
      expect([text, finnish.params[at].text.startsWith('Valinnainen')]).toEqual([text, text.startsWith('Optional')]);
    });
  });

  test('a Finnish page is written as Finns write formulas, and names its source', () => {
    const page = functionPages()['docs/functions/fi/KPI_STATUS.md'];
    expect(page).toContain('`=KPI_STATUS(12; 60; 0,35; 0,95; "alas")` antaa `tavoitteessa`');
    expect(page).toContain('Lähde: S0, säännöt 44 ja 137.');
    expect(functionPages()['docs/functions/fi/BANT_OK.md']).toContain('antaa `EPÄTOSI`');
  });

  test('an optional argument says so and what a blank means', () => {
    const optional: [string, number, readonly number[]][] = [
      ...Object.entries(byRowSamples).map(([name, { args, defaults }]): [string, number, number[]] => [
        name,
        args.length,
        Object.keys(defaults).map(Number),
      ]),
      ...Object.entries(wholeSamples).map(([name, { args, defaults }]): [string, number, number[]] => [
        name,
        args.length,
        Object.keys(defaults).map(Number),
      ]),
    ];
    for (const [name, known, places] of optional) {
      const { params } = functionDocs().find((doc) => doc.name === name)!;
      params.slice(0, known).forEach(({ text }, at) => {
        expect([name, at, /^Optional\b.*Left out or blank /.test(text)]).toEqual([name, at, places.includes(at)]);
      });
      for (const { text } of params) if (text.startsWith('Optional')) expect(text).toContain('Left out or blank ');
    }
  });

  test.each(RULES)('%s names the functions that answer row by row', (path) => {
    const list = read(path)
      .split('\n')
      .find((line) => line.startsWith('**Ranges.**') || line.startsWith('**Alueet.**'));
    for (const name of Object.keys(functions)) expect([name, new RegExp(`\\b${name}\\b`).test(list ?? '')]).toEqual([name, name in byRowSamples]);
  });

  test('the pages of COMMITTEE_COVERAGE list every role that means a decider', () => {
    for (const folder of ['docs/functions', 'docs/functions/fi'])
      for (const role of deciderRoles) expect(read(`${folder}/COMMITTEE_COVERAGE.md`)).toMatch(new RegExp(`[:,] ${role}[,.]`));
  });

  test('no link leads nowhere', () => {
    for (const path of [...Object.keys(functionPages()), ...RULES]) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      for (const [, link] of read(path).matchAll(/\]\(([^)]+\.md)\)/g))
        expect([path, link, existsSync(`${folder}/${link}`)]).toEqual([path, link, true]);
    }
  });
});
