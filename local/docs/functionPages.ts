import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionDoc, functionDocs } from './functionDoc';
import { type Literal, sheetLiteral } from './sheetLiteral';

// The English page of every custom function, made from the comment that also feeds the formula helper: one text, no second truth.

const cell = (text: string) => text.replace(/\|/g, '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text: string) => `\`${text}\``;

const shown = (value: Literal): string => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

/** a table of several columns as a table, all else in a line */
const result = (text: string): string => {
  const value = sheetLiteral(text);
  if (!Array.isArray(value)) return `gives ${code(shown(value))}`;
  const [head, ...rows] = value.map((row) => row.map(shown));
  return head.length === 1 ? `gives ${code(text)}` : `gives\n\n${table(head, rows)}`;
};

const page = (doc: FunctionDoc): string =>
  [
    `# ${doc.name}`,
    doc.summary,
    code(`=${doc.name}(${doc.params.map(({ name }) => name).join(', ')})`),
    table(
      ['argument', 'what it is'],
      doc.params.map(({ name, text }) => [code(name), text]),
    ),
    `**Result.** ${doc.result}`,
    '## Examples',
    doc.examples.map((example) => `${code(example.formula)} ${result(example.result)}`).join('\n\n'),
    '## Good to know',
    doc.remarks.map((remark) => `- ${remark}`).join('\n'),
    `Source: ${doc.source}.`,
    `[Rules for all functions](common-rules.md) · [All functions](README.md) · [Suomeksi](fi/${doc.name}.md)`,
  ].join('\n\n') + '\n';

const index = (docs: readonly FunctionDoc[]): string =>
  [
    '# Custom functions',
    'Type them into a cell like any other function; the formula helper shows their arguments. [Suomeksi](fi/README.md)',
    table(
      ['function', 'what it answers'],
      docs.map(({ name, summary }) => [`[${name}](${name}.md)`, `${summary.split('. ')[0].replace(/\.$/, '')}.`]),
    ),
    '[Rules for all functions](common-rules.md): blanks, numbers as text, ranges, errors, languages.',
  ].join('\n\n') + '\n';

/** Path within the repository -> text. */
export const functionPages = (root = '.'): Record<string, string> => {
  const docs = functionDocs(root);
  const pages: Record<string, string> = { 'docs/functions/README.md': index(docs) };
  for (const doc of docs) pages[`docs/functions/${doc.name}.md`] = page(doc);
  return pages;
};

export const writeFunctionPages = (root = '.'): void => {
  for (const [path, text] of Object.entries(functionPages(root))) writeFileSync(join(root, path), text);
};
