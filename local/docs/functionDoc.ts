import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/text/lang';

/** What is told of a custom function: in English by the comment above it, in Finnish by a text of the same tags. */
export interface FunctionDoc {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly result: string;
  /** `=SQL_COST(12000, 5) → 2400`, formula and result apart */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly remarks: readonly string[];
  /** the same in every language, so a translation has none */
  readonly source: string;
}

const FOLDERS: Record<Lang, [folder: string, ending: string]> = { en: ['src/functions', 'ts'], fi: ['local/docs/fi', 'txt'] };

const commentOf = (name: string, source: string): string => {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export function ${name}\\b`).exec(source);
  if (!found) throw new Error(`${name}: no comment directly above the function`);
  return found[1].replace(/^[ \t]*\* ?/gm, '');
};

/** The text cut at its tags; what stands before the first is under ''. */
const sections = (text: string): { readonly tag: string; readonly lines: readonly string[] }[] => {
  const parts: { tag: string; lines: string[] }[] = [{ tag: '', lines: [] }];
  for (const line of text.split('\n').map((one) => one.trimEnd())) {
    const tag = /^@(\w+) ?(.*)$/.exec(line);
    if (tag) parts.push({ tag: tag[1], lines: [tag[2]] });
    else parts[parts.length - 1].lines.push(line);
  }
  return parts.map((part) => ({ ...part, lines: part.lines.filter((line) => line !== '') }));
};

/** `words`: the comment without its stars, or the translation. */
const docOf = (name: string, words: string): FunctionDoc => {
  const parts = sections(words);
  const all = (tag: string) => parts.filter((part) => part.tag === tag);
  const text = (tag: string) =>
    all(tag)
      .map((part) => part.lines.join(' '))
      .join(' ')
      .trim();
  return {
    name,
    summary: text(''),
    params: all('param').map((part) => {
      const [, param, meaning] = /^(?:\{[^}]+\} )?(\w+) (.+)$/.exec(part.lines.join(' ')) ?? ['', '', ''];
      return { name: param, text: meaning };
    }),
    result: text('return').replace(/^\{[^}]+\} /, ''),
    examples: all('example').flatMap((part) => part.lines.map((line) => ({ formula: line.split(' → ')[0], result: line.split(' → ')[1] }))),
    remarks: all('remarks').flatMap((part) => part.lines),
    source: text('source'),
  };
};

export const functionDoc = (name: string, source: string): FunctionDoc => docOf(name, commentOf(name, source));

/** The documentation of every custom function, by name. */
export const functionDocs = (lang: Lang = 'en', root = '.'): FunctionDoc[] => {
  const [folder, ending] = FOLDERS[lang];
  return readdirSync(join(root, folder))
    .map((file) => new RegExp(`^([A-Z][A-Z0-9_]*)\\.${ending}$`).exec(file)?.[1])
    .filter((name): name is string => name !== undefined)
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, folder, `${name}.${ending}`), 'utf8');
      return lang === 'en' ? functionDoc(name, text) : docOf(name, text);
    });
};
