// What the grid says while a custom function is being typed: the documentation that stands above it in the built script.
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function ([A-Z][A-Z0-9_]*)\(([^)]*)\)/g;

/** The lines of a comment without their stars, cut before each @tag. */
const sections = (comment: string): string[] =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''))
    .join('\n')
    .split(/\n(?=@)/)
    .map((section) => section.replace(/\s+/g, ' ').trim());

function hint(comment: string, name: string, parameters: string): IFunctionInfo {
  const [summary, ...tags] = sections(comment);
  const detailOf = (parameter: string) => tags.map((tag) => new RegExp(`^@param \\{[^}]+\\} ${parameter} (.+)$`).exec(tag)?.[1]).find(Boolean) ?? '';
  const names = parameters.split(',').map((parameter) => parameter.trim());
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: names
      .filter(Boolean)
      .map((parameter) => ({ name: parameter, detail: detailOf(parameter), example: '', require: 1, repeat: 0 })),
  };
}

export const functionHints = (code: string): IFunctionInfo[] =>
  Array.from(code.matchAll(DOCUMENTED), ([, comment, name, parameters]) => hint(comment, name, parameters));
