import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the comment above a custom function says. */
export interface FunctionDoc {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly result: string;
  /** `=SQL_COST(12000, 5) → 2400`, formula and result apart */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly remarks: readonly string[];
  readonly source: string;
}

const FOLDER = 'src/functions';

const commentOf = (name: string, source: string): string[] => {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export function ${name}\\b`).exec(source);
  if (!found) throw new Error(`${name}: no comment directly above the function`);
  return found[1].split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
};

/** The comment cut at its tags; what stands before the first is under ''. */
const sections = (lines: readonly string[]): { readonly tag: string; readonly lines: readonly string[] }[] => {
  const parts: { tag: string; lines: string[] }[] = [{ tag: '', lines: [] }];
  for (const line of lines) {
    const tag = /^@(\w+) ?(.*)$/.exec(line);
    if (tag) parts.push({ tag: tag[1], lines: [tag[2]] });
    else parts[parts.length - 1].lines.push(line);
  }
  return parts.map((part) => ({ ...part, lines: part.lines.filter((line) => line !== '') }));
};

export const functionDoc = (name: string, source: string): FunctionDoc => {
  const parts = sections(commentOf(name, source));
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
      const [, param, words] = /^\{[^}]+\} (\w+) (.+)$/.exec(part.lines.join(' ')) ?? ['', '', ''];
      return { name: param, text: words };
    }),
    result: text('return').replace(/^\{[^}]+\} /, ''),
    examples: all('example').flatMap((part) => part.lines.map((line) => ({ formula: line.split(' → ')[0], result: line.split(' → ')[1] }))),
    remarks: all('remarks').flatMap((part) => part.lines),
    source: text('source'),
  };
};

/** The documentation of every custom function, by name. */
export const functionDocs = (root = '.'): FunctionDoc[] =>
  readdirSync(join(root, FOLDER))
    .map((file) => /^([A-Z][A-Z0-9_]*)\.ts$/.exec(file)?.[1])
    .filter((name): name is string => name !== undefined)
    .sort()
    .map((name) => functionDoc(name, readFileSync(join(root, FOLDER, `${name}.ts`), 'utf8')));
