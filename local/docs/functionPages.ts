import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/text/lang';
import { type FunctionDoc, functionDocs } from './functionDoc';
import { inCommaLocale, type Literal, sheetLiteral } from './sheetLiteral';

// The pages of every custom function in both languages: the English ones from the comments that also feed the formula helper, the Finnish
// ones from local/docs/fi. One text, no second truth.

interface PageWords {
  readonly folder: string;
  readonly argument: readonly [string, string];
  readonly result: string;
  readonly examples: string;
  readonly gives: string;
  readonly good: string;
  readonly source: (text: string) => string;
  readonly links: (name: string) => string;
  readonly index: readonly [title: string, lead: string, rules: string];
  readonly listed: readonly [string, string];
  readonly truths: readonly [string, string];
  /** how formulas and values are written where this language is spoken */
  readonly written: (text: string) => string;
}

/** 'S2, rules 52 to 54; a paper' -> 'S2, säännöt 52–54; a paper' */
const finnishSource = (text: string): string =>
  text
    .split('; ')
    .map((part) =>
      /^S\d, rules? \d/.test(part)
        ? part.replace('rules', 'säännöt').replace('rule', 'sääntö').replace(/ and /g, ' ja ').replace(/ to /g, '–')
        : part,
    )
    .join('; ');

const WORDS: Record<Lang, PageWords> = {
  en: {
    folder: 'docs/functions',
    argument: ['argument', 'what it is'],
    result: 'Result',
    examples: 'Examples',
    gives: 'gives',
    good: 'Good to know',
    source: (text) => `Source: ${text}.`,
    links: (name) => `[Rules for all functions](common-rules.md) · [All functions](README.md) · [Suomeksi](fi/${name}.md)`,
    index: [
      'Custom functions',
      'Type them into a cell like any other function; the formula helper shows their arguments. [Suomeksi](fi/README.md)',
      '[Rules for all functions](common-rules.md): blanks, numbers as text, ranges, errors, languages.',
    ],
    listed: ['function', 'what it answers'],
    truths: ['FALSE', 'TRUE'],
    written: (text) => text,
  },
  fi: {
    folder: 'docs/functions/fi',
    argument: ['argumentti', 'mitä se on'],
    result: 'Tulos',
    examples: 'Esimerkkejä',
    gives: 'antaa',
    good: 'Hyvä tietää',
    source: (text) => `Lähde: ${finnishSource(text)}.`,
    links: (name) => `[Kaikkien funktioiden säännöt](yhteiset-saannot.md) · [Kaikki funktiot](README.md) · [In English](../${name}.md)`,
    index: [
      'Omat funktiot',
      'Kirjoita soluun kuten muutkin funktiot; kaavan ohje näyttää argumentit. Kun taulukon maa-asetus on Suomi, argumentit erotetaan puolipisteellä, desimaalit pilkulla ja aaltosulkeissa annetun taulukon sarakkeet kenoviivalla. [In English](../README.md)',
      '[Kaikkien funktioiden säännöt](yhteiset-saannot.md): tyhjät, tekstinä kirjoitetut luvut, alueet, virheet, kielet.',
    ],
    listed: ['funktio', 'mihin se vastaa'],
    truths: ['EPÄTOSI', 'TOSI'],
    written: inCommaLocale,
  },
};

const cell = (text: string) => text.replace(/\|/g, '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text: string) => `\`${text}\``;

const shown = (value: Literal, words: PageWords): string =>
  typeof value === 'boolean' ? words.truths[Number(value)] : typeof value === 'number' ? words.written(String(value)) : String(value);

/** a table with a header as a table, all else in a line */
const result = (text: string, words: PageWords): string => {
  const value = sheetLiteral(text);
  if (!Array.isArray(value)) return `${words.gives} ${code(shown(value, words))}`;
  const lines = value.map((row) => row.map((one) => shown(one, words)));
  const headed = value.length > 1 && value[0].length > 1 && value[0].every((one) => typeof one === 'string' && one !== '');
  return headed ? `${words.gives}\n\n${table(lines[0], lines.slice(1))}` : `${words.gives} ${code(words.written(text))}`;
};

const page = (doc: FunctionDoc, source: string, words: PageWords): string =>
  [
    `# ${doc.name}`,
    doc.summary,
    code(words.written(`=${doc.name}(${doc.params.map(({ name }) => name).join(', ')})`)),
    table(
      words.argument,
      doc.params.map(({ name, text }) => [code(name), text]),
    ),
    `**${words.result}.** ${doc.result}`,
    `## ${words.examples}`,
    doc.examples.map((example) => `${code(words.written(example.formula))} ${result(example.result, words)}`).join('\n\n'),
    `## ${words.good}`,
    doc.remarks.map((remark) => `- ${remark}`).join('\n'),
    words.source(source),
    words.links(doc.name),
  ].join('\n\n') + '\n';

const index = (docs: readonly FunctionDoc[], words: PageWords): string =>
  [
    `# ${words.index[0]}`,
    words.index[1],
    table(
      words.listed,
      docs.map(({ name, summary }) => [`[${name}](${name}.md)`, `${summary.split('. ')[0].replace(/\.$/, '')}.`]),
    ),
    words.index[2],
  ].join('\n\n') + '\n';

/** Path within the repository -> text. */
export const functionPages = (root = '.'): Record<string, string> => {
  const pages: Record<string, string> = {};
  const sources = new Map(functionDocs('en', root).map(({ name, source }) => [name, source]));
  for (const lang of ['en', 'fi'] as const) {
    const docs = functionDocs(lang, root);
    const words = WORDS[lang];
    pages[`${words.folder}/README.md`] = index(docs, words);
    for (const doc of docs) pages[`${words.folder}/${doc.name}.md`] = page(doc, sources.get(doc.name) ?? '', words);
  }
  return pages;
};

export const writeFunctionPages = (root = '.'): void => {
  for (const [path, text] of Object.entries(functionPages(root))) writeFileSync(join(root, path), text);
};
